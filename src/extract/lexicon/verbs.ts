import type { ActType } from '../../ontology/index.ts'
import type { Frame, Slot } from './frame.ts'

/**
 * One row a way of using a verb: act type, lemmas, where the other actor stands, where the content stands,
 * and what must be there. A lemma may be followed by the particle or preposition that makes it that verb
 * (`call_on`); the longer entry wins. A contributor adds a lemma to a row, or a row.
 */
const ROWS: readonly (readonly [ActType, string, string, string, Frame['needs']])[] = [
  // Statements
  [
    'SAID',
    'say add note state write argue claim announce explain tweet declare assert observe remark comment report reveal disclose conclude predict estimate suggest maintain stress emphasize emphasise underline underscore point_out go_on recall recount testify confirm believe think post insist reiterate repeat find project forecast hint joke boast caution mention cite indicate affirm reaffirm reassert proclaim signal contend read',
    'to',
    'clause',
    'content',
  ],
  ['SAID', 'tell inform assure remind notify brief', 'object', 'clause about of infinitive', 'either'],
  ['SAID', 'describe call dub portray label characterize characterise', '', 'predicate', 'content'],
  ['SAID', 'speak talk', 'to', 'about of on', 'to'],
  ['SAID', 'address', 'object', '', 'to'],
  [
    'SAID',
    'announce stress emphasize emphasise underline underscore reiterate reaffirm reassert mention repeat express voice',
    'to',
    'phrase',
    'content',
  ],
  ['RESPONDED_TO', 'reply respond answer retort', 'to object', 'clause', 'nothing'],
  ['EXPRESSED_CONCERN', 'warn', 'object', 'clause of about against', 'content'],
  ['EXPRESSED_CONCERN', 'worry fear', '', 'clause about', 'content'],
  ['ADMITTED', 'admit acknowledge concede confess', 'to', 'clause infinitive to phrase', 'content'],
  ['DENIED', 'deny refute disavow dispute', '', 'clause infinitive phrase', 'content'],
  // Asking and offering
  [
    'REQUESTED',
    'urge ask beg implore encourage advise invite entreat',
    'object',
    'infinitive for',
    'content',
  ],
  ['SAID', 'ask wonder', 'object', 'clause', 'content'],
  ['REQUESTED', 'persuade', 'object', 'infinitive', 'content'],
  ['REQUESTED', 'apply', 'to', 'for infinitive', 'content'],
  ['REQUESTED', 'appeal plead', 'to with', 'for infinitive', 'content'],
  ['REQUESTED', 'call_on call_upon', 'on upon', 'infinitive', 'to'],
  ['REQUESTED', 'call_for', 'clauseSubject', 'for', 'content'],
  ['REQUESTED', 'request propose recommend petition seek', 'from of', 'clause phrase', 'content'],
  ['DEMANDED', 'demand', 'of from clauseSubject', 'clause infinitive phrase', 'content'],
  ['DEMANDED', 'order instruct command mandate', 'object', 'infinitive clause phrase', 'content'],
  ['DEMANDED', 'insist_on', 'from', 'on', 'content'],
  ['DEMANDED', 'summon', 'object', 'infinitive', 'to'],
  ['DEMANDED', 'press pressure', 'object', 'for infinitive', 'to'],
  [
    'PROMISED',
    'promise pledge vow guarantee commit undertake swear',
    'object to',
    'infinitive clause to phrase',
    'content',
  ],
  ['PROMISED', 'offer', 'object to', 'infinitive', 'content'],
  // Answers
  ['SANCTIONED', 'dismiss sack fire punish', 'object', '', 'to'],
  [
    'REJECTED',
    'reject dismiss rebuff veto spurn rule_out turn_down shoot_down boycott',
    'owner',
    'phrase clause infinitive',
    'either',
  ],
  ['REJECTED', 'refuse decline', '', 'infinitive phrase', 'content'],
  ['REJECTED', 'oppose', 'owner to', 'phrase', 'content'],
  ['REJECTED', 'disagree', 'with', 'clause on', 'either'],
  ['AGREED_WITH', 'agree concur', 'with', 'clause infinitive to on', 'either'],
  ['REJECTED', 'vote_against', 'against', 'against', 'content'],
  ['AGREED_WITH', 'vote_for', 'for', 'for', 'content'],
  ['AGREED_WITH', 'settle', 'with', 'on over', 'either'],
  ['AGREED_WITH', 'accept approve pass adopt authorize authorise', 'owner', 'phrase', 'content'],
  ['SIGNED_WITH', 'sign ratify ink initial', 'with between', 'phrase', 'content'],
  ['CONCEDED', 'apologise apologize', 'to', 'for', 'nothing'],
  ['CONCEDED', 'resign step_down give_in back_down relinquish', 'to', '', 'nothing'],
  // Praise and blame
  [
    'PRAISED',
    'praise hail welcome thank congratulate applaud commend laud endorse defend back support second appreciate cheer',
    'object owner',
    'for on phrase',
    'either',
  ],
  ['INVESTIGATED', 'question', 'object', '', 'to'],
  [
    'CRITICISED',
    'criticise criticize condemn denounce slam deplore mock blast lambast lambaste decry rebuke chide assail ridicule',
    'object owner',
    'for',
    'either',
  ],
  ['CRITICISED', 'complain', 'clauseSubject', 'clause about of', 'content'],
  ['ACCUSED', 'accuse suspect', 'object', 'of', 'to'],
  ['ACCUSED', 'blame', 'object on', 'for', 'to'],
  ['ACCUSED', 'allege', 'clauseSubject', 'clause', 'content'],
  ['ACCUSED', 'sue indict impeach prosecute', 'object', 'for over', 'to'],
  ['ACCUSED', 'charge', 'object', 'with', 'to'],
  ['INVESTIGATED', 'investigate probe interrogate interview search examine', 'object owner', '', 'to'],
  ['CRITICISED', 'object', 'to', 'clause to', 'either'],
  ['CRITICISED', 'question', 'owner', 'phrase', 'content'],
  ['CRITICISED', 'boo', 'object', '', 'to'],
  ['THREATENED', 'threaten', 'object clauseObject', 'infinitive with clause phrase', 'either'],
  // Contacts
  ['MET_WITH', 'receive', 'object', '', 'to'],
  ['MET_WITH', 'meet sit_down confer', 'object with', '', 'to'],
  ['MET_WITH', 'discuss talk', 'with', '', 'to'],
  ['SPOKE_WITH', 'phone telephone ring', 'object', '', 'to'],
  ['SPOKE_WITH', 'speak consult', 'with', 'about', 'to'],
  ['NEGOTIATED_WITH', 'negotiate bargain', 'with', 'phrase', 'to'],
  ['VISITED', 'visit', 'object', '', 'to'],
  ['VISITED', 'travel fly', 'to', '', 'to'],
  ['MEDIATED', 'mediate broker shuttle', 'between', 'phrase', 'either'],
  // Deeds
  ['COOPERATED_WITH', 'cooperate collaborate share', 'with', '', 'to'],
  ['AIDED', 'donate supply lend airlift', 'to object', '', 'to'],
  ['AIDED', 'fund', 'object', '', 'to'],
  ['RELEASED', 'release free acquit pardon', 'object', '', 'to'],
  ['SANCTIONED', 'sanction expel suspend fine', 'object', '', 'to'],
  ['SANCTIONED', 'freeze', 'object owner', '', 'to'],
  ['SANCTIONED', 'impose', 'on', '', 'to'],
  ['WITHDREW', 'withdraw retreat pull_out pull_back', 'from', '', 'nothing'],
  ['DEPLOYED', 'deploy amass mobilise mobilize', 'to against', '', 'nothing'],
  [
    'COERCED',
    'arrest detain jail imprison sentence convict seize evict force ban extradite recapture confiscate capture raid bar',
    'object',
    '',
    'to',
  ],
  ['PROTESTED', 'protest rally march demonstrate', 'against', '', 'nothing'],
  [
    'ATTACKED',
    'attack bomb shell kill wound stab murder assassinate shoot injure invade target rape storm strike fight besiege torture bombard poison ram beat burn destroy hit hurt stone ambush',
    'object owner',
    '',
    'to',
  ],
  ['ATTACKED', 'fire', 'on at', '', 'to'],
]

/** By lemma: the frames that need a particle first, then the plain ones in the order of the rows. */
export const VERBS: ReadonlyMap<string, readonly VerbFrame[]> = index()

export interface VerbFrame extends Frame {
  /** The particle, preposition or word that must depend on the verb: `out` in "ruled out". */
  readonly particle: string | null
}

function index(): Map<string, VerbFrame[]> {
  const frames = new Map<string, VerbFrame[]>()
  for (const [type, cues, to, content, needs] of ROWS) {
    for (const cue of cues.split(' ')) {
      const [lemma = '', particle] = cue.split('_')
      const frame = { type, to: slots(to), content: slots(content), needs, particle: particle ?? null }
      frames.set(lemma, [...(frames.get(lemma) ?? []), frame])
    }
  }
  for (const list of frames.values())
    list.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))
  return frames
}

function slots(names: string): readonly Slot[] {
  return names.split(' ').filter((name): name is Slot => name !== '')
}
