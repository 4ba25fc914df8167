import type { Coordinate, InputAccess } from './declared.ts'

/** What arguments and fields of several types say of access; rules on fields hold for them too (docs/access.md). */

type Some = readonly [Coordinate, ...Coordinate[]]

/** The day by which acts are sorted and counted. */
export const DAY_OF_ACT: Some = ['Happened.from', 'Article.publishedOn']

export const PARTIES: Some = ['Act.by', 'Act.to', 'Act.about']

export const NAMES: Some = ['Actor.name', 'Actor.aliases']

/** For whom actors speak. */
export const SPOKEN_FOR: Some = ['Actor.roles', 'Role.of', 'Role.title']

/** How acts lead to the articles that tell them. */
export const TOLD_IN: Some = ['Act.reports', 'Report.article']

/** Whether an act counts as one that happened. */
export const HAPPENED: Some = ['Act.vouched', 'Act.polarity', 'Act.modality']

/** When it was recorded that an act is told. */
export const RECORDED: Some = ['Article.recordedAt', 'Report.recordedAt']

/** When decisions came into force and were taken back. */
export const DECIDED: Some = ['Decision.decidedAt', 'Decision.undoneAt']

export const BY_ID: InputAccess = { readsNothing: 'ids are no secret: cursors and answers are full of them' }

export const HOW_MANY: InputAccess = { readsNothing: 'it says how many, not which' }

export const AT_CURSOR: InputAccess = {
  readsNothing: 'a sorted list reads what it is sorted by, wherever one begins',
}

export const OF_TEXT: InputAccess = { readsNothing: 'it belongs to the text, of which nothing is stored' }

export const FILTER: InputAccess = { readsNothing: 'each field of the filter says what it reads' }
