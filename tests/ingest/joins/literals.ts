import type {
  JoinableAct,
  JoinableActor,
  LinkableAct,
  LinkableActor,
} from '../../../src/ingest/joins/index.ts'
import type { ActId, ActorId } from '../../../src/model/index.ts'

export const id = (name: string): ActorId => name as ActorId

/** A demand of the second of May, told by one sentence. */
export const DEMAND: JoinableAct = {
  id: 'a1' as ActId,
  type: 'DEMANDED',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  by: ['Norland'],
  to: ['Sudland'],
  content: 'that Sudland withdraw 300 soldiers from the Arva valley by Friday',
  happenedFrom: '2022-05-02',
  happenedTo: '2022-05-02',
  precision: 'DAY',
  sortDate: '2022-05-02',
  sentences: [
    'Norland demanded on Monday that Sudland withdraw 300 soldiers from the Arva valley by Friday.',
  ],
}

/** The same without a date, in the words of another article of the next day. */
export const UNDATED: Partial<JoinableAct> = {
  id: 'a2' as ActId,
  happenedFrom: null,
  happenedTo: null,
  precision: 'UNKNOWN',
  sortDate: '2022-05-03',
  sentences: ['The demand was repeated nowhere.'],
}

export const PERSON: JoinableActor = {
  id: id('p1'),
  type: 'PERSON',
  name: 'Pavel Horak',
  aliases: ['Horak'],
  ties: [{ type: 'HOLDS_ROLE', title: 'Foreign Minister', toId: id('CZE'), toName: 'Czechia' }],
  articles: ['one'],
  articleDays: ['2022-05-02'],
}

export const actor = (name: string, ...speaksFor: readonly string[]): LinkableActor => ({
  id: id(name),
  speaksFor: speaksFor.map(id),
})

export const ASK: LinkableAct = {
  id: 'a1' as ActId,
  type: 'DEMANDED',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  by: [actor('Norland')],
  to: [actor('Sudland')],
  content: 'that Sudland withdraw its soldiers from the Arva valley',
  sortDate: '2022-05-02',
}

export const ANSWER: LinkableAct = {
  ...ASK,
  id: 'a2' as ActId,
  type: 'REJECTED',
  by: [actor('Ana Brin', 'Sudland')],
  to: [actor('Norland')],
  content: 'to withdraw soldiers from the valley',
  sortDate: '2022-05-04',
}
