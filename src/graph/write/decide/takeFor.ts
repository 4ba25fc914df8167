import type { ActId, ActorId, Moment } from '../../../model/index.ts'
import { identities, type Taking } from '../../cypher/decisions.ts'
import { type Move, moveActEdges, moveActorEdges } from '../../cypher/move.ts'
import type { ReadStatement, Rows, WriteStatement, Written } from '../../cypher/statement.ts'
import type { Transaction } from '../../engines/engine.ts'
import { refreshShown } from '../refreshShown.ts'
import { writeRows } from '../writeRows.ts'

/** From the moment on an actor, with all that are taken for it, is taken for another one. */
export function takeActorFor(
  transaction: Transaction,
  id: ActorId,
  isId: ActorId,
  at: Moment,
): Promise<void> {
  return takeFor(transaction, ACTOR, { id, isId, at })
}

/** From the moment on an act, with all that are taken for it, is taken for another one. */
export async function takeActFor(
  transaction: Transaction,
  id: ActId,
  isId: ActId,
  at: Moment,
): Promise<void> {
  await takeFor(transaction, ACT, { id, isId, at })
  await refreshShown(transaction, [id, isId])
}

/** The other way round: these, that were taken for another one, are themselves again. */
export function partActor(
  transaction: Transaction,
  id: ActorId,
  members: readonly string[],
  isId: ActorId,
  at: Moment,
): Promise<void> {
  return part(transaction, ACTOR, { id, isId, at }, members)
}

export async function partAct(
  transaction: Transaction,
  id: ActId,
  members: readonly string[],
  isId: ActId,
  at: Moment,
): Promise<void> {
  await part(transaction, ACT, { id, isId, at }, members)
  await refreshShown(transaction, [id, isId])
}

/** Only moves what is there: that it is taken for the other is stored. */
export function moveToActor(transaction: Transaction, from: ActorId, to: ActorId, at: Moment): Promise<void> {
  return moveEdges(transaction, ACTOR, { from, to, readAs: [from], at })
}

export async function moveToAct(transaction: Transaction, from: ActId, to: ActId, at: Moment): Promise<void> {
  await moveEdges(transaction, ACT, { from, to, readAs: [from], at })
  await refreshShown(transaction, [from, to])
}

/** How one kind of node is taken for another of its kind. */
interface Kind<Id> {
  readonly members: ReadStatement<{ readonly id: Id }, { readonly id: Id }>
  readonly end: WriteStatement<Rows<Pick<Taking<Id>, 'id' | 'at'>>, Written>
  readonly take: WriteStatement<Rows<Taking<Id>>, Written>
  readonly moves: readonly WriteStatement<Move<Id>, Written>[]
}

const ACTOR: Kind<ActorId> = { ...identities.Actor, moves: moveActorEdges }
const ACT: Kind<ActId> = { ...identities.Act, moves: moveActEdges }

async function takeFor<Id extends string>(
  transaction: Transaction,
  kind: Kind<Id>,
  { id, isId, at }: Taking<Id>,
): Promise<void> {
  const members = await membersOf(transaction, kind, id)
  const others = members.filter((member) => member !== id).map((member) => ({ id: member, at }))
  await writeRows(transaction, kind.end, others)
  const takings = members.map((member) => ({ id: member, isId, at }))
  await writeRows(transaction, kind.take, takings)
  await moveEdges(transaction, kind, { from: id, to: isId, readAs: members, at })
}

async function part<Id extends string>(
  transaction: Transaction,
  kind: Kind<Id>,
  { id, isId, at }: Taking<Id>,
  readAs: readonly string[],
): Promise<void> {
  const members = (await membersOf(transaction, kind, isId)).filter((member) => readAs.includes(member))
  await writeRows(
    transaction,
    kind.end,
    members.map((member) => ({ id: member, at })),
  )
  const others = members.filter((member) => member !== id).map((member) => ({ id: member, isId: id, at }))
  await writeRows(transaction, kind.take, others)
  await moveEdges(transaction, kind, { from: isId, to: id, readAs, at })
}

/** Itself and those that are taken for it. */
async function membersOf<Id extends string>(
  transaction: Transaction,
  { members }: Kind<Id>,
  id: Id,
): Promise<readonly Id[]> {
  const rows = await transaction.run(members, { id })
  return [id, ...rows.map((row) => row.id)]
}

async function moveEdges<Id>(transaction: Transaction, { moves }: Kind<Id>, move: Move<Id>): Promise<void> {
  for (const statement of moves) await transaction.run(statement, move)
}
