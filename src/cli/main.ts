#!/usr/bin/env node
import { createProgram } from './program.ts'
import { reportFailure } from './reportFailure.ts'
import { endQuietlyOnClosedPipe } from './writeLine.ts'

/** Milliseconds. */
const GRACE = 1000

endQuietlyOnClosedPipe()

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = reportFailure(error)
  // A connection that failed may leave a socket behind; it must not keep the process from ending.
  setTimeout(() => process.exit(), GRACE).unref()
}
