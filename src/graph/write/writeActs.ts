import { foldWords } from '../../text/index.ts'
import { mergeActs, mergeClaims, mergeParties, mergeResponses } from '../cypher/acts.ts'
import type { Transaction } from '../engines/engine.ts'
import type { Batch, Part } from '../rows.ts'
import { writeRows } from './writeRows.ts'

const PARTS = ['BY', 'TO', 'ABOUT'] as const satisfies readonly Part[]

/** Writes acts, their claims, their parties and what they answer. Their actors are stored before. */
export async function writeActs(transaction: Transaction, batch: Batch): Promise<void> {
  const acts = batch.acts.map((act) => ({ ...act, search: foldWords(act.content ?? '') }))
  await writeRows(transaction, mergeActs, acts)
  await writeRows(transaction, mergeClaims, claimsOf(batch))
  for (const part of PARTS) {
    const parties = batch.parties.filter((party) => party.part === part)
    await writeRows(transaction, mergeParties[part], parties)
  }
  await writeRows(transaction, mergeResponses, batch.responses)
}

function claimsOf({ acts }: Batch) {
  return acts.flatMap(({ id, claimId, content }) =>
    claimId === null || content === null ? [] : [{ actId: id, id: claimId, text: content }],
  )
}
