import { Command } from '@commander-js/extra-typings'
import { addAccept } from './accept.ts'
import { addBackup } from './backup.ts'
import { addCheck } from './check.ts'
import { addCopy } from './copy.ts'
import { addDecide } from './decide.ts'
import { addDecisions } from './decisions.ts'
import { addExport } from './export.ts'
import { addExtract } from './extract.ts'
import { addImport } from './import.ts'
import { addIngest } from './ingest.ts'
import { addJoin } from './join.ts'
import { addKey } from './key.ts'
import { addParse } from './parse.ts'
import { addRebuild } from './rebuild.ts'
import { addReextract } from './reextract.ts'
import { addRestore } from './restore.ts'
import { addServe } from './serve.ts'
import { addStats } from './stats.ts'
import { addUndo } from './undo.ts'
import { readVersion } from './version.ts'

/** The command line. Wrong usage throws commander's error, after the message is printed. */
export function createProgram(): Command {
  const program = new Command('claimgraph')
    .description('Reads news articles into a graph of who said and did what to whom.')
    .version(readVersion())
    .showHelpAfterError('(claimgraph --help shows what there is)')
    .exitOverride()
  addServe(program)
  addKey(program)
  addIngest(program)
  addJoin(program)
  addReextract(program)
  addStats(program)
  addCheck(program)
  addRebuild(program)
  addDecide(program)
  addDecisions(program)
  addAccept(program)
  addUndo(program)
  addExport(program)
  addImport(program)
  addCopy(program)
  addBackup(program)
  addRestore(program)
  addExtract(program)
  addParse(program)
  return program
}
