import { join } from 'node:path'
import { isByYear } from './fetchNeo4j.ts'
import { runTool } from './runTool.ts'

export interface Java {
  readonly command: string
  /** Feature release: 17, 21… */
  readonly version: number
}

/** What Neo4j needs at least. */
export const OLDEST_JAVA = isByYear ? 21 : 17

/** The Java of JAVA_HOME, else of the PATH, where it is recent enough. */
export async function findJava(): Promise<Java | undefined> {
  const home = process.env.JAVA_HOME
  const commands = [...(home ? [join(home, 'bin', 'java')] : []), 'java']
  for (const command of commands) {
    const version = await versionOf(command)
    if (version >= OLDEST_JAVA) return { command, version }
  }
  return undefined
}

/** 0 where it does not run. */
async function versionOf(command: string): Promise<number> {
  const output = await runTool(command, ['-XshowSettings:properties', '-version']).catch(() => '')
  return Number(/java\.specification\.version = (\d+)/.exec(output)?.[1] ?? 0)
}
