import { foldWords } from '../../text/index.ts'
import { mergeActs, mergeClaims, mergeParties, mergeResponses, type NewAct } from '../cypher/acts.ts'
import type { Transaction } from '../engines/engine.ts'
import type { ActRow, Batch, Part, PartyRow } from '../rows.ts'
import { writeRows } from './writeRows.ts'

const PARTS = ['BY', 'TO', 'ABOUT'] as const satisfies readonly Part[]

/** Writes acts, their claims, their parties and what they answer. Their actors are stored before. */
export async function writeActs(transaction: Transaction, batch: Batch): Promise<void> {
  await writeRows(transaction, mergeActs, batch.acts.map(toNewAct))
  await writeRows(transaction, mergeClaims, claimsOf(batch))
  await writeParties(transaction, batch.parties)
  await writeRows(transaction, mergeResponses, batch.responses)
}

export async function writeParties(transaction: Transaction, parties: readonly PartyRow[]): Promise<void> {
  for (const part of PARTS) {
    const own = parties.filter((party) => party.part === part)
    await writeRows(transaction, mergeParties[part], own)
  }
}

export function toNewAct(act: ActRow): NewAct {
  return { ...act, search: foldWords(act.content ?? '') }
}

function claimsOf({ acts }: Batch) {
  return acts.flatMap(({ id, claimId, content }) =>
    claimId === null || content === null ? [] : [{ actId: id, id: claimId, text: content }],
  )
}
