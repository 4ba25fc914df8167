#!/usr/bin/env node
import { createProgram } from './program.ts'
import { reportFailure } from './reportFailure.ts'
import { endQuietlyOnClosedPipe } from './writeLine.ts'

endQuietlyOnClosedPipe()

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = reportFailure(error)
}
