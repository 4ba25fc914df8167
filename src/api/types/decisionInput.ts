import type { NewDecision } from '../../graph/index.ts'
import { builder } from '../builder.ts'
import { ActorTypeEnum, ActTypeEnum, ResponseKindEnum } from './enums.ts'

const MergeInput = builder.inputType('MergeInput', {
  description: 'Actors are taken for another one, or acts for another one of their type.',
  fields: (t) => ({
    what: t.idList({ required: true, description: 'The actors, or the acts.' }),
    into: t.id({ required: true, description: 'The one they are.' }),
  }),
})

const SplitInput = builder.inputType('SplitInput', {
  description: 'Reports mean another actor, or tell another act.',
  fields: (t) => ({
    reports: t.idList({ required: true, description: 'The reports.' }),
    from: t.id({ required: true, description: 'The actor they do not mean, or the act they do not tell.' }),
    name: t.string({ description: 'What the actor is called whom they do mean; the same if not said.' }),
  }),
})

const RenameInput = builder.inputType('RenameInput', {
  description: 'An actor has another name; those it had stay as aliases.',
  fields: (t) => ({
    actor: t.id({ required: true, description: 'The actor.' }),
    name: t.string({ required: true, description: 'Its name.' }),
  }),
})

const RetypeActorInput = builder.inputType('RetypeActorInput', {
  description: 'An actor is of another type.',
  fields: (t) => ({
    actor: t.id({ required: true, description: 'The actor.' }),
    type: t.field({ type: ActorTypeEnum, required: true, description: 'Its type.' }),
  }),
})

const RetypeActInput = builder.inputType('RetypeActInput', {
  description: 'An act is of another type.',
  fields: (t) => ({
    act: t.id({ required: true, description: 'The act.' }),
    type: t.field({ type: ActTypeEnum, required: true, description: 'Its type.' }),
  }),
})

const LinkInput = builder.inputType('LinkInput', {
  description: 'An act answers another.',
  fields: (t) => ({
    act: t.id({ required: true, description: 'The act.' }),
    to: t.id({ required: true, description: 'The one it answers.' }),
    as: t.field({ type: ResponseKindEnum, required: true, description: 'How.' }),
  }),
})

const UnlinkInput = builder.inputType('UnlinkInput', {
  description: 'An act does not answer another, whatever reports say.',
  fields: (t) => ({
    act: t.id({ required: true, description: 'The act.' }),
    from: t.id({ required: true, description: 'The one it does not answer.' }),
    as: t.field({ type: ResponseKindEnum, description: 'How it does not; in no way if not said.' }),
  }),
})

export const DecisionInput = builder.inputType('DecisionInput', {
  description: 'What is decided: one of these.',
  isOneOf: true,
  fields: (t) => ({
    merge: t.field({ type: MergeInput, description: 'They are one.' }),
    split: t.field({ type: SplitInput, description: 'They are two.' }),
    reject: t.idList({ description: 'These reports are wrong, and tell nothing any more.' }),
    confirm: t.idList({ description: 'These reports are right: somebody has looked at them.' }),
    rename: t.field({ type: RenameInput, description: 'It is called otherwise.' }),
    retypeActor: t.field({ type: RetypeActorInput, description: 'It is another kind of actor.' }),
    retypeAct: t.field({ type: RetypeActInput, description: 'It is another kind of act.' }),
    link: t.field({ type: LinkInput, description: 'The one answers the other.' }),
    unlink: t.field({ type: UnlinkInput, description: 'The one does not answer the other.' }),
  }),
})

type Decided = Pick<NewDecision, 'kind' | 'subjects' | 'into' | 'value'>

/** What is decided, in the form in which decisions are stored. */
export function toDecided(given: typeof DecisionInput.$inferInput): Decided {
  const { merge, split, reject, confirm, rename, retypeActor, retypeAct, link, unlink } = given
  if (merge) return { kind: 'MERGE', subjects: merge.what, into: merge.into, value: null }
  if (split) return { kind: 'SPLIT', subjects: split.reports, into: split.from, value: split.name ?? null }
  if (reject) return { kind: 'REJECT', subjects: reject, into: null, value: null }
  if (confirm) return { kind: 'CONFIRM', subjects: confirm, into: null, value: null }
  if (rename) return { kind: 'RENAME', subjects: [rename.actor], into: null, value: rename.name }
  if (retypeActor)
    return { kind: 'RETYPE', subjects: [retypeActor.actor], into: null, value: retypeActor.type }
  if (retypeAct) return { kind: 'RETYPE', subjects: [retypeAct.act], into: null, value: retypeAct.type }
  if (link) return { kind: 'LINK', subjects: [link.act], into: link.to, value: link.as }
  if (unlink) return { kind: 'UNLINK', subjects: [unlink.act], into: unlink.from, value: unlink.as ?? null }
  throw new Error('GraphQL lets no decision pass that says nothing')
}
