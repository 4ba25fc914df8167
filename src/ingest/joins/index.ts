export { type ActJoin, joinActs } from './joinActs.ts'
export { type JoinableAct, joinKey, partyKey } from './joinableAct.ts'
