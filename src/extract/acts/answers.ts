import type { ActType } from '../../ontology/index.ts'

/** Acts that answer an act their content names: "rejected Russia’s demand". */
export const ANSWERS: ReadonlySet<ActType> = new Set([
  'REJECTED',
  'DENIED',
  'AGREED_WITH',
  'ADMITTED',
  'RESPONDED_TO',
])

/** Acts that can be answered so. */
export const ANSWERABLE: ReadonlySet<ActType> = new Set([
  'DEMANDED',
  'REQUESTED',
  'ACCUSED',
  'PROMISED',
  'SAID',
  'CRITICISED',
])
