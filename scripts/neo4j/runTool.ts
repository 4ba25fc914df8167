import { spawn } from 'node:child_process'

/** Runs a program to its end and gives what it printed, both streams together. Throws where it fails. */
export async function runTool(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  if (code !== 0) throw new Error(`${command} ended with exit code ${code}: ${output}`)
  return output
}

/** Whether a program of that name can be started. */
export async function canRun(command: string, args: readonly string[]): Promise<boolean> {
  return runTool(command, args).then(
    () => true,
    () => false,
  )
}
