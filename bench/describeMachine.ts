import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

/** On what figures were measured: the machine, versions beside that of Node, and the commit. */
export function describeMachine(versions: readonly string[]): string {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${machine}; ${[`Node ${process.versions.node}`, ...versions].join(', ')}; commit ${stdout.trim()}`
}
