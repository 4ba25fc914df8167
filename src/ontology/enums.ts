/** What an actor is. */
export const ACTORS = {
  PERSON: 'a named human being',
  NATION:
    'a state or a nation, with its government where that is named by the country, its capital or a seat of government (a metonym); blocs such as NATO or the EU are ORGANIZATION',
  ORGANIZATION:
    'a named body: ministry, party, company, court, army, alliance, UN agency, newspaper acting as an actor',
  GROUP:
    "people named by a description: 'protesters', 'Western allies', 'a senior official', 'residents of X'",
} as const
export type ActorType = keyof typeof ACTORS
export const ACTOR_TYPES = Object.keys(ACTORS) as readonly ActorType[]

/** Lasting relations between actors, as opposed to acts. */
export const TIES = {
  HOLDS_ROLE: 'holds an office in, or speaks for, a body or a nation (title, from, to)',
  MEMBER_OF: 'belongs to a body, party or alliance',
  LOCATED_IN: 'is based in a place or nation',
  STANDS_FOR: 'a place, building or capital used as a name for an actor (metonym), with its language',
} as const
export type TieType = keyof typeof TIES

/** AFFIRMED: the text says that the act happened; NEGATED: that it did not ("has yet to respond"). */
export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const
export type Polarity = (typeof POLARITIES)[number]

/** ACTUAL: happened or is happening; FUTURE: planned, announced, due; HYPOTHETICAL: wished, conditional, possible, feared. */
export const MODALITIES = ['ACTUAL', 'FUTURE', 'HYPOTHETICAL'] as const
export type Modality = (typeof MODALITIES)[number]

/** How much of a content stands in quotation marks: all, none, part; NONE for deeds without content. */
export const QUOTE_FORMS = ['DIRECT', 'INDIRECT', 'MIXED', 'NONE'] as const
export type QuoteForm = (typeof QUOTE_FORMS)[number]

/** How exactly the text says when an act happened. */
export const DATE_PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** How one act answers another. */
export const RESPONSE_KINDS = [
  'REJECTS',
  'ACCEPTS',
  'DENIES',
  'ADMITS',
  'CONFIRMS',
  'COUNTERS',
  'CONTRADICTS',
  'ANSWERS',
] as const
export type ResponseKind = (typeof RESPONSE_KINDS)[number]
