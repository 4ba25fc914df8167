import {
  type ChangeKind,
  DECISION_SHAPES,
  type FacetKind,
  type OriginLinkKind,
  type Part,
} from '../../graph/index.ts'
import type { DecisionState } from '../../model/index.ts'
import {
  ACTORS,
  ACTS,
  type ActDefinition,
  type DatePrecision,
  type Modality,
  type Polarity,
  type QuoteForm,
  type ResponseKind,
} from '../../ontology/index.ts'
import type { InputAccess } from '../access/declared.ts'
import { DAY_OF_ACT, PARTIES, SPOKEN_FOR, TOLD_IN } from '../access/reads.ts'
import { builder } from '../builder.ts'
import type { JobState } from '../jobs/createJobs.ts'

export const ActorTypeEnum = builder.enumType('ActorType', {
  description: 'What an actor is.',
  values: sentencesOf(ACTORS),
})

export const ActTypeEnum = builder.enumType('ActType', {
  description: 'What somebody said or did. The list is closed.',
  values: valuesOf(ACTS, ({ definition }) => sentence(definition)),
})

export const PolarityEnum = builder.enumType('Polarity', {
  description: 'Whether an act happened, as the text has it.',
  values: sentencesOf<Polarity>({
    AFFIRMED: 'the text says that the act happened',
    NEGATED: 'the text says that it did not happen ("has yet to respond")',
  }),
})

export const ModalityEnum = builder.enumType('Modality', {
  description: 'Whether an act is real, planned or only thought of.',
  values: sentencesOf<Modality>({
    ACTUAL: 'happened or is happening',
    FUTURE: 'planned, announced or due',
    HYPOTHETICAL: 'wished, conditional, possible or feared',
  }),
})

export const QuoteFormEnum = builder.enumType('QuoteForm', {
  description: 'How much of a content stands in quotation marks.',
  values: sentencesOf<QuoteForm>({
    DIRECT: 'all of it',
    INDIRECT: 'none of it',
    MIXED: 'a part of it',
    NONE: 'there is no content, as with a plain deed',
  }),
})

export const FacetKindEnum = builder.enumType('FacetKind', {
  description: 'By what acts are counted. Time is the day they happened, else the day they were published.',
  values: {
    TYPE: { description: 'By the type of the act.', extensions: { reads: ['Act.type'] } },
    BY: { description: 'By whom it is.', extensions: { reads: ['Act.by'] } },
    TO: { description: 'To whom it is.', extensions: { reads: ['Act.to'] } },
    INVOLVING: { description: 'By who has any part in it.', extensions: { reads: PARTIES } },
    BY_NATION: {
      description: 'By the nation for which somebody speaks whom it is by.',
      extensions: { reads: ['Act.by', 'Actor.type', ...SPOKEN_FOR] },
    },
    TO_NATION: {
      description: 'By the nation for which somebody speaks to whom it is.',
      extensions: { reads: ['Act.to', 'Actor.type', ...SPOKEN_FOR] },
    },
    OUTLET: {
      description: 'By the outlets that tell it.',
      extensions: { reads: ['Article.outlet', 'Outlet.name', ...TOLD_IN] },
    },
    YEAR: { description: 'By the year.', extensions: { reads: DAY_OF_ACT } },
    MONTH: { description: 'By the month.', extensions: { reads: DAY_OF_ACT } },
    DAY: { description: 'By the day.', extensions: { reads: DAY_OF_ACT } },
  } satisfies Readonly<Record<FacetKind, { readonly description: string; readonly extensions: InputAccess }>>,
})

export const QuadEnum = builder.enumType('Quad', {
  description: 'The quadrants of PLOVER, and speech that is in none.',
  values: sentencesOf<ActDefinition['quad']>({
    STATEMENT: 'speech that neither helps nor opposes',
    VERBAL_COOPERATION: 'words of cooperation: promises, meetings, praise',
    VERBAL_CONFLICT: 'words of conflict: demands, refusals, accusations, threats',
    MATERIAL_COOPERATION: 'deeds of cooperation: aid, withdrawal, release',
    MATERIAL_CONFLICT: 'deeds of conflict: sanctions, deployments, attacks',
  }),
})

export const OriginLinkKindEnum = builder.enumType('OriginLinkKind', {
  description: 'Why two articles have one origin.',
  values: sentencesOf<OriginLinkKind>({
    OUTLET: 'one outlet printed both',
    FAMILY: 'their outlets share a publisher',
    WIRE: 'one credits the other, or both the same agency',
    COPY: 'their texts are nearly the same',
  }),
})

export const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How exactly the text says when an act happened.',
  values: sentencesOf<DatePrecision>({
    DAY: 'on one day',
    WEEK: 'within a week, from its Monday',
    MONTH: 'within a month',
    YEAR: 'within a year',
    UNKNOWN: 'the text does not say',
  }),
})

export const PartEnum = builder.enumType('Part', {
  description: 'The part that an actor has in an act.',
  values: sentencesOf<Part>({
    BY: 'said or did it',
    TO: 'it was said or done to them',
    ABOUT: 'it was about them',
  }),
})

export const ResponseKindEnum = builder.enumType('ResponseKind', {
  description: 'How one act answers another.',
  values: sentencesOf<ResponseKind>({
    REJECTS: 'turns down what was asked or offered',
    ACCEPTS: 'agrees to what was asked or offered',
    DENIES: 'says that what was claimed is not so',
    ADMITS: 'says that what one was accused of is so',
    CONFIRMS: 'says that what others claimed is so',
    COUNTERS: 'answers with a charge, a threat or a deed of its own',
    CONTRADICTS: 'claims the contrary, whether or not it answers',
    ANSWERS: 'answers in another way',
  }),
})

export const DecisionKindEnum = builder.enumType('DecisionKind', {
  description: 'What is decided.',
  values: valuesOf(DECISION_SHAPES, ({ meaning }) => sentence(meaning)),
})

export const DecisionStateEnum = builder.enumType('DecisionState', {
  description: 'What has become of a decision.',
  values: sentencesOf<DecisionState>({
    PROPOSED: 'it waits to be accepted, and changes nothing',
    IN_FORCE: 'the graph is as it says',
    UNDONE: 'it was in force, and was taken back',
    DECLINED: 'it was proposed, and was turned down',
  }),
})

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What may happen to the graph at a moment.',
  values: sentencesOf<ChangeKind>({
    ACT_CAME: 'an act is told since then, for the first time or again',
    ACT_WENT: 'an act is told no more: corrected, read otherwise, merged or rejected',
    DECISION_MADE: 'a decision came into force',
    DECISION_UNDONE: 'a decision was taken back',
  }),
})

export const JobStateEnum = builder.enumType('JobState', {
  description: 'How far a job is.',
  values: sentencesOf<JobState>({
    WAITING: 'others come before it',
    RUNNING: 'it is being done',
    DONE: 'it was done; problems has what could not be read',
    CANCELLED: 'it was ended early; what was stored until then stays',
    FAILED: 'the graph could not be written; what was stored until then stays',
  }),
})

function sentencesOf<Name extends string>(
  table: Readonly<Record<Name, string>>,
): Record<Name, { description: string }> {
  return valuesOf(table, sentence)
}

function valuesOf<Name extends string, Definition>(
  table: Readonly<Record<Name, Definition>>,
  describe: (definition: Definition) => string,
): Record<Name, { description: string }> {
  const entries = Object.entries<Definition>(table)
  const values = entries.map(([name, definition]) => [name, { description: describe(definition) }])
  return Object.fromEntries(values) as Record<Name, { description: string }>
}

function sentence(definition: string): string {
  return `${definition.charAt(0).toUpperCase()}${definition.slice(1)}.`
}
