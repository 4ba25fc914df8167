export {
  type ActorJoin,
  candidateKeys,
  findActorJoins,
  type JoinableActor,
  type JoinableTie,
  joinActors,
} from './joinActors.ts'
export { type ActJoin, joinActs } from './joinActs.ts'
export { joinArticles } from './joinArticles.ts'
export { JOIN_DAYS, type JoinableAct, joinKey, partyKey } from './joinableAct.ts'
export { type AnswerLink, type LinkableAct, type LinkableActor, linkActs } from './linkActs.ts'
