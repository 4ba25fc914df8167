import { join } from 'node:path'
import { runTool } from './runTool.ts'

export interface Java {
  readonly command: string
  /** Feature release: 17, 21… */
  readonly version: number
}

const OLDEST = 17

/** The Java of JAVA_HOME, else of the PATH, where it is recent enough for Neo4j 5.26. */
export async function findJava(): Promise<Java | undefined> {
  const home = process.env.JAVA_HOME
  const commands = [...(home ? [join(home, 'bin', 'java')] : []), 'java']
  for (const command of commands) {
    const version = await versionOf(command)
    if (version >= OLDEST) return { command, version }
  }
  return undefined
}

/** 0 where it does not run. */
async function versionOf(command: string): Promise<number> {
  const output = await runTool(command, ['-XshowSettings:properties', '-version']).catch(() => '')
  return Number(/java\.specification\.version = (\d+)/.exec(output)?.[1] ?? 0)
}
