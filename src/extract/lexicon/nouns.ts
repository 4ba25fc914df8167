import type { ActType } from '../../ontology/index.ts'
import { isPreposition, type Preposition } from './frame.ts'

/** A noun that stands for an act ("Russia’s demands") and where its actors stand. */
export interface NounFrame {
  readonly type: ActType
  /** Prepositions before the other actor. */
  readonly to: readonly Preposition[]
  /** Prepositions before the content; a clause or infinitive of the noun is always content. */
  readonly content: readonly Preposition[]
  /**
   * Whose name follows "of": the one who acts ("the demands of Russia"), the one acted on ("the murder of X"), or neither.
   * A `patient` is acted on where it is the owner, too: "her arrest".
   */
  readonly of: 'by' | 'to' | 'content' | 'patient'
}

const ROWS: readonly (readonly [ActType, string, string, string, NounFrame['of']])[] = [
  ['MET_WITH', 'meeting summit talk encounter conference', 'with between', '', 'by'],
  ['SPOKE_WITH', 'call conversation contact', 'with between', '', 'by'],
  ['NEGOTIATED_WITH', 'negotiation bargaining', 'with between', '', 'by'],
  ['DEMANDED', 'demand ultimatum order instruction', 'to on', 'for', 'by'],
  ['REJECTED', 'rejection refusal', '', 'of', 'content'],
  ['DENIED', 'denial', '', 'of', 'content'],
  ['ACCUSED', 'accusation allegation lawsuit', 'against', 'of', 'content'],
  ['THREATENED', 'threat', 'to against', 'of', 'content'],
  ['PROMISED', 'promise pledge commitment assurance offer', 'to', 'of', 'content'],
  [
    'REQUESTED',
    'request appeal proposal plea recommendation suggestion invitation application advice petition motion',
    'to',
    'for',
    'by',
  ],
  ['CRITICISED', 'criticism condemnation', 'of', '', 'to'],
  ['PRAISED', 'praise endorsement support tribute', 'for of to', '', 'to'],
  ['RESPONDED_TO', 'answer response reply reaction', 'to', '', 'by'],
  ['SAID', 'statement remark comment claim announcement', 'to', 'about on', 'by'],
  ['ADMITTED', 'admission confession', 'to', 'of', 'content'],
  ['SAID', 'condolence', 'to', '', 'by'],
  ['INVESTIGATED', 'investigation inquiry probe search audit', 'into of', '', 'by'],
  ['SANCTIONED', 'sanction', 'on against', '', 'by'],
  ['PROTESTED', 'protest rally march demonstration walkout stoppage', 'against', '', 'by'],
  ['VISITED', 'visit trip', 'to', '', 'by'],
  [
    'ATTACKED',
    'attack airstrike bombing invasion assault strike shelling bombardment raid',
    'on against',
    '',
    'to',
  ],
  ['ATTACKED', 'fighting clash', 'with between', '', 'by'],
  ['ATTACKED', 'murder killing assassination shooting stabbing ambush', '', '', 'patient'],
  [
    'COERCED',
    'arrest conviction detention imprisonment seizure sentence sentencing eviction abduction kidnapping',
    '',
    '',
    'patient',
  ],
  ['ACCUSED', 'charge complaint suit indictment impeachment warrant', 'against', 'of', 'content'],
  ['MEDIATED', 'mediation', 'between', '', 'by'],
  ['SIGNED_WITH', 'settlement agreement deal treaty pact accord signing truce', 'with between', '', 'by'],
  ['CONCEDED', 'resignation concession', 'to', '', 'by'],
  ['CONCEDED', 'apology regret', 'to', 'for over', 'by'],
  ['WITHDREW', 'withdrawal retreat', 'from', '', 'by'],
  ['RELEASED', 'release', '', '', 'patient'],
  ['SANCTIONED', 'suspension dismissal expulsion', '', '', 'patient'],
  ['SANCTIONED', 'ban fine', 'on', '', 'by'],
  ['REJECTED', 'boycott', '', '', 'to'],
  ['RELEASED', 'pardon clemency', 'to for', '', 'to'],
  ['SAID', 'speech ruling judgment testimony argument', 'to', 'on about', 'by'],
  ['AIDED', 'assistance aid donation contribution grant loan', 'to for', '', 'by'],
  ['DEMANDED', 'subpoena', 'to for', '', 'by'],
  ['MET_WITH', 'discussion consultation', 'with between', '', 'by'],
  ['COOPERATED_WITH', 'cooperation co-operation partnership drill exercise', 'with between', '', 'by'],
  ['EXPRESSED_CONCERN', 'warning concern alarm', 'to', 'about of at over', 'by'],
  ['INVESTIGATED', 'trial', '', '', 'patient'],
]

export const NOUNS: ReadonlyMap<string, NounFrame> = new Map(
  ROWS.flatMap(([type, lemmas, to, content, of]) =>
    lemmas
      .split(' ')
      .map((lemma): [string, NounFrame] => [
        lemma,
        { type, to: prepositions(to), content: prepositions(content), of },
      ]),
  ),
)

function prepositions(names: string): readonly Preposition[] {
  return names.split(' ').filter(isPreposition)
}
