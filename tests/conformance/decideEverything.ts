import type { GraphReader, GraphWriter, NewDecision } from '../../src/graph/index.ts'
import type { Moment } from '../../src/model/index.ts'
import { idOfAct, idOfActor, makeActor, makeBatch } from '../graph/support/makeBatch.ts'

const BODY = makeActor('Ministry', { type: 'ORGANIZATION', aliases: ['the ministry'] })

/** Decisions that seldom meet by chance: merges of what was merged, parts of bodies, answers that are none. */
export async function decideEverything(graph: GraphReader & GraphWriter, start: Moment): Promise<void> {
  const batch = makeBatch({
    name: 'decided',
    actors: [BODY],
    told: ['one', 'two', 'three'].map((key) => ({ key, type: 'REJECTED', by: ['Ministry'], to: [key] })),
  })
  const [first, second, third] = batch.reports.map(({ id }) => id)
  const [one, two, three] = ['one', 'two', 'three'].map(idOfAct)
  if (!(first && second && third && one && two && three)) throw new Error('three acts are told')
  let now = start
  const by = { by: 'somebody', reason: 'to see' }
  const decide = (
    kind: NewDecision['kind'],
    subjects: string[],
    into: string | null,
    value: string | null,
  ) => {
    now += 10
    return graph.decide({ kind, subjects, into, value, ...by }, now)
  }
  await graph.writeArticle({
    ...batch,
    responses: [{ actId: two, toActId: one, kind: 'ANSWERS', via: second }],
  })
  const unlinked = await decide('UNLINK', [two], one, null)
  await graph.undo(unlinked.id, by, now + 5)
  const proposed = await graph.propose(
    { kind: 'SPLIT', subjects: [third], into: idOfActor('Ministry'), value: 'Another', ...by },
    now + 6,
  )
  const split = await graph.accept(proposed.id, { by: 'another', reason: 'so it is' }, now + 7)
  await graph.undo(split.id, by, now + 8)
  const merged = await decide('MERGE', [three], two, null)
  const mergedOn = await decide('MERGE', [two], one, null)
  await graph.undo(mergedOn.id, by, now + 5)
  await graph.undo(merged.id, by, now + 6)
  const actors = await decide('MERGE', [idOfActor('three')], idOfActor('two'), null)
  const actorsOn = await decide('MERGE', [idOfActor('two')], idOfActor('one'), null)
  await graph.undo(actorsOn.id, by, now + 5)
  await graph.undo(actors.id, by, now + 6)
  await decide('MERGE', [idOfActor('two')], idOfActor('one'), null)
  await decide('MERGE', [two], one, null)
  // What is written now goes to what the others are taken for.
  await graph.writeArticle(
    makeBatch({ name: 'later', told: [{ key: 'two', type: 'REJECTED', by: ['two'] }] }),
  )
  await graph.rebuildTypedEdges()
  await graph.actorsNamed(['the ministry'])
}
