/** What the program tells the person at the terminal: plain lines on standard error; results go to standard output. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
