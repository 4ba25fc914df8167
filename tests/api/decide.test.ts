import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { DEMAND, DENIAL, LEDGER, NATO, OBSERVER, REFUSAL, RUSSIA, STOLTENBERG } from './stories.ts'
import { actIdOf, reportIdOf } from './story.ts'

let api: OpenApi

beforeEach(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterEach(() => api.close())

const [DEMANDED, REFUSED] = [actIdOf(DEMAND), actIdOf(REFUSAL)]
const TOLD = reportIdOf(LEDGER, DEMAND)

const DECISION = `... on Decision { id kind state by reason value decidedAt undoneBy undoneReason
  subjects { id ... on Actor { name } ... on Act { type } ... on Report { sentence } } into { id ... on Actor { name } } }`
const OUTCOME = `__typename ${DECISION} ... on Refusal { code message advice argument decisions { id kind } }`

interface Outcome {
  readonly __typename: 'Decision' | 'Refusal'
  readonly id: string
  readonly code?: string
  readonly [field: string]: unknown
}

async function mutate(field: string, variables: object = {}, declared = ''): Promise<Outcome> {
  const query = `mutation ${declared} { done: ${field} { ${OUTCOME} } }`
  const { data, errors } = await api.ask<{ done: Outcome }>(query, variables, 'curator')
  expect(errors).toBeUndefined()
  if (!data) throw new Error('there is no answer')
  return data.done
}

function decide(decision: object, more: object = {}): Promise<Outcome> {
  return mutate(
    'decide(decision: $decision, reason: $reason, propose: $propose)',
    { decision, reason: 'as the sentence says', propose: false, ...more },
    '($decision: DecisionInput!, $reason: String!, $propose: Boolean!)',
  )
}

const undo = (id: string, reason = 'a slip') =>
  mutate('undo(id: $id, reason: $reason)', { id, reason }, '($id: ID!, $reason: String!)')

async function ask<Data>(query: string): Promise<Data | null | undefined> {
  const { data, errors } = await api.ask<Data>(query)
  expect(errors).toBeUndefined()
  return data
}

describe('a decision', () => {
  it('is made by who asks, with what it was about as it was before', async () => {
    const made = await decide({ merge: { what: [STOLTENBERG.id], into: NATO.id } })
    expect(made).toMatchObject({
      __typename: 'Decision',
      kind: 'MERGE',
      state: 'IN_FORCE',
      by: 'the curator',
      reason: 'as the sentence says',
      value: null,
      subjects: [{ id: STOLTENBERG.id, name: 'Jens Stoltenberg' }],
      into: { id: NATO.id, name: 'NATO' },
    })
    expect(await ask('{ acts(filter: { types: [REJECTED] }) { nodes { by { name } } } }')).toEqual({
      acts: { nodes: [{ by: [{ name: 'NATO' }] }] },
    })
  })

  it.each([
    [
      { split: { reports: [TOLD], from: RUSSIA.id, name: 'Russia (the club)' } },
      'SPLIT',
      'Russia (the club)',
    ],
    [{ split: { reports: [TOLD], from: DEMANDED } }, 'SPLIT', null],
    [{ reject: [TOLD] }, 'REJECT', null],
    [{ confirm: [TOLD] }, 'CONFIRM', null],
    [{ rename: { actor: NATO.id, name: ' The Alliance ' } }, 'RENAME', 'The Alliance'],
    [{ retypeActor: { actor: NATO.id, type: 'GROUP' } }, 'RETYPE', 'GROUP'],
    [{ retypeAct: { act: DEMANDED, type: 'REQUESTED' } }, 'RETYPE', 'REQUESTED'],
    [{ link: { act: REFUSED, to: DEMANDED, as: 'REJECTS' } }, 'LINK', 'REJECTS'],
  ])('can be of every kind: %j', async (decision, kind, value) => {
    expect(await decide(decision)).toMatchObject({ kind, value, state: 'IN_FORCE' })
  })

  it('shows its effect in the answer that tells of it', async () => {
    const query = `mutation ($decision: DecisionInput!) {
      before: decide(decision: { confirm: ["${TOLD}"] }, reason: "so it is") { ... on Decision { subjects { ... on Report { act { respondsTo { kind } to { name } } } } } }
      now: decide(decision: $decision, reason: "so it is") { ... on Decision { into { ... on Act { responses { kind } } } } }
      again: decide(decision: { confirm: ["${reportIdOf(OBSERVER, REFUSAL)}"] }, reason: "so it is") {
        ... on Decision { subjects { ... on Report { act { respondsTo { kind act { id } } } } } } } }`
    const link = { link: { act: REFUSED, to: DEMANDED, as: 'REJECTS' } }
    const { data, errors } = await api.ask<Record<string, object>>(query, { decision: link }, 'curator')
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      before: { subjects: [{ act: { respondsTo: [], to: [{ name: 'NATO' }] } }] },
      now: { into: { responses: [] } },
      again: { subjects: [{ act: { respondsTo: [{ kind: 'REJECTS', act: { id: DEMANDED } }] } }] },
    })
  })

  it('is taken back, and all is as before', async () => {
    const acts = '{ acts { nodes { type by { name } to { name } vouched } } }'
    const before = await ask(acts)
    const { id } = await decide({ rename: { actor: NATO.id, name: 'The Alliance' } })
    expect(await ask(acts)).not.toEqual(before)
    expect(await undo(id)).toMatchObject({ state: 'UNDONE', undoneBy: 'the curator', undoneReason: 'a slip' })
    expect(await ask(acts)).toEqual(before)
  })

  it('is only proposed, and changes nothing until it is accepted', async () => {
    const proposed = await decide({ reject: [TOLD] }, { propose: true })
    expect(proposed).toMatchObject({ state: 'PROPOSED', decidedAt: null })
    const told = `{ report(id: "${TOLD}") { id } }`
    expect(await ask(told)).toEqual({ report: { id: TOLD } })
    const accepted = await mutate('accept(id: $id)', { id: proposed.id }, '($id: ID!)')
    expect(accepted).toMatchObject({
      state: 'IN_FORCE',
      by: 'the curator, the curator',
      reason: 'as the sentence says',
    })
    expect(await ask(told)).toEqual({ report: null })
  })

  it('can be looked up by its id', async () => {
    const { id } = await decide({ confirm: [TOLD] })
    expect(await ask(`{ node(id: "${id}") { id ... on Decision { kind } } }`)).toEqual({
      node: { id, kind: 'CONFIRM' },
    })
    expect(await ask(`{ report(id: "${TOLD}") { confirmed } }`)).toEqual({ report: { confirmed: true } })
  })
})

const unknown = (letter: string) => `${letter}${'0'.repeat(24)}`

describe('a refusal', () => {
  it.each([
    [{ merge: { what: [NATO.id], into: unknown('n') } }, 'NOT_STORED', 'decision.merge.into'],
    [{ merge: { what: [unknown('n')], into: NATO.id } }, 'NOT_STORED', 'decision.merge.what'],
    [{ merge: { what: [NATO.id], into: NATO.id } }, 'BAD_DECISION', 'decision.merge.into'],
    [{ split: { reports: [TOLD], from: NATO.id, name: '' } }, 'BAD_DECISION', 'decision.split.name'],
    [{ merge: { what: [NATO.id], into: DEMANDED } }, 'BAD_DECISION', 'decision.merge.into'],
    [{ merge: { what: [DEMANDED], into: REFUSED } }, 'BAD_DECISION', 'decision.merge.what'],
    [{ merge: { what: [], into: NATO.id } }, 'BAD_DECISION', null],
    [{ merge: { what: [TOLD], into: NATO.id } }, 'WRONG_ID', 'decision.merge.what'],
    [{ reject: [NATO.id] }, 'WRONG_ID', 'decision.reject'],
    [{ reject: [TOLD, unknown('r')] }, 'NOT_STORED', 'decision.reject'],
    [{ confirm: ['Russia'] }, 'WRONG_ID', 'decision.confirm'],
    [{ split: { reports: [TOLD], from: STOLTENBERG.id } }, 'BAD_DECISION', 'decision.split.reports'],
    [{ split: { reports: [unknown('r')], from: NATO.id } }, 'NOT_STORED', 'decision.split.reports'],
    [{ rename: { actor: DEMANDED, name: 'A demand' } }, 'WRONG_ID', 'decision.rename.actor'],
    [{ rename: { actor: NATO.id, name: '  ' } }, 'BAD_DECISION', 'decision.rename.name'],
    [{ rename: { actor: NATO.id, name: 'N\0' } }, 'BAD_DECISION', 'decision.rename.name'],
    [{ rename: { actor: NATO.id, name: '\uD800' } }, 'BAD_DECISION', 'decision.rename.name'],
    [{ retypeActor: { actor: REFUSED, type: 'GROUP' } }, 'NOT_STORED', 'decision.retypeActor.actor'],
    [{ link: { act: REFUSED, to: REFUSED, as: 'REJECTS' } }, 'BAD_DECISION', 'decision.link.act'],
    [{ link: { act: REFUSED, to: NATO.id, as: 'REJECTS' } }, 'WRONG_ID', 'decision.link.to'],
    [{ unlink: { act: REFUSED, from: DEMANDED } }, 'BAD_DECISION', 'decision.unlink.from'],
    [
      { confirm: Array.from({ length: 101 }, (_, at) => `r${String(at).padStart(24, '0')}`) },
      'TOO_LARGE',
      'decision.confirm',
    ],
  ])('says why and where, and nothing has changed: %j', async (decision, code, argument) => {
    const before = await ask('{ decisions { totalCount } acts { nodes { id type by { name } } } }')
    const refused = await decide(decision)
    expect(refused).toMatchObject({ __typename: 'Refusal', code, argument, decisions: [] })
    expect(refused.message).toMatch(/^\S.+[.!?]$/)
    expect(await ask('{ decisions { totalCount } acts { nodes { id type by { name } } } }')).toEqual(before)
  })

  it('names the decision that is there already', async () => {
    const { id } = await decide({ confirm: [TOLD] })
    const again = { code: 'DECIDED_ALREADY', argument: null, decisions: [{ id, kind: 'CONFIRM' }] }
    expect(await decide({ confirm: [TOLD] })).toMatchObject(again)
    await undo(id)
    expect(await undo(id)).toMatchObject({ ...again, argument: 'id' })
  })

  it('names the decisions that build on one', async () => {
    const first = await decide({ merge: { what: [STOLTENBERG.id], into: NATO.id } })
    const second = await decide({ merge: { what: [NATO.id], into: RUSSIA.id } })
    expect(await undo(first.id)).toMatchObject({
      code: 'DECISION_DEPENDED_ON',
      decisions: [{ id: second.id, kind: 'MERGE' }],
      advice: expect.stringContaining('first'),
    })
    expect(await decide({ rename: { actor: NATO.id, name: 'X' } })).toMatchObject({
      code: 'DECIDED_ALREADY',
      argument: 'decision.rename.actor',
    })
  })

  it.each(['', '  ', 'x\0'])('is what no reason gets: %j', async (reason) => {
    expect(await decide({ confirm: [TOLD] }, { reason })).toMatchObject({
      code: 'BAD_DECISION',
      argument: 'reason',
    })
    expect(await undo('e1', reason)).toMatchObject({ code: 'BAD_DECISION', argument: 'reason' })
  })

  it('is what an unknown id gets', async () => {
    for (const id of ['e1', unknown('e'), NATO.id, "'; DROP"])
      expect(await undo(id)).toMatchObject({ code: 'DECISION_NOT_FOUND', argument: 'id' })
  })

  it('is no answer to what GraphQL itself refuses', async () => {
    for (const decision of [
      {},
      { reject: [TOLD], confirm: [TOLD] },
      { reject: null },
      { rename: { actor: NATO.id } },
    ]) {
      const answer = await api.ask(
        'mutation ($decision: DecisionInput!) { decide(decision: $decision, reason: "x") { __typename } }',
        { decision },
        'curator',
      )
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    }
  })
})

describe('who may not decide', () => {
  it.each([
    'decide(decision: { confirm: ["r"] }, reason: "x") { __typename }',
    'undo(id: "e1", reason: "x") { __typename }',
    'accept(id: "e1") { __typename }',
    'ingest(articles: [{ text: "x" }]) { id }',
    'cancelJob(id: "x") { id }',
  ])('is refused: %s', async (field) => {
    expect(codesOf(await api.ask(`mutation { ${field} }`))).toEqual(['FORBIDDEN'])
    expect(codesOf(await api.ask(`mutation { ${field} }`, {}, 'reader'))).toEqual(['FORBIDDEN'])
  })

  it('takes in no articles as a curator', async () => {
    for (const query of ['mutation { ingest(articles: [{ text: "x" }]) { id } }', '{ jobs { id } }'])
      expect(codesOf(await api.ask(query, {}, 'curator'))).toEqual(['FORBIDDEN'])
  })
})

describe('decisions', () => {
  it('are listed by what they are about, kind and state, page by page', async () => {
    const renamed = await decide({ rename: { actor: NATO.id, name: 'The Alliance' } })
    const confirmed = await decide({ confirm: [TOLD] })
    const proposed = await decide({ reject: [reportIdOf(OBSERVER, DENIAL)] }, { propose: true })
    await undo(confirmed.id)
    const list = async (args: string) =>
      (
        await ask<{ decisions: { nodes: { id: string }[] } }>(`{ decisions${args} { nodes { id } } }`)
      )?.decisions.nodes.map(({ id }) => id)
    expect(await list('')).toEqual([proposed.id, confirmed.id, renamed.id])
    expect(await list(`(about: "${NATO.id}")`)).toEqual([renamed.id])
    expect(await list('(about: "nothing")')).toEqual([])
    expect(await list('(kinds: [CONFIRM, REJECT])')).toEqual([proposed.id, confirmed.id])
    expect(await list('(state: PROPOSED)')).toEqual([proposed.id])
    expect(await list('(state: UNDONE)')).toEqual([confirmed.id])
    const page = await ask<{
      decisions: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }>('{ decisions(first: 1) { totalCount pageInfo { endCursor hasNextPage } } }')
    expect(page?.decisions).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const after = page?.decisions.pageInfo.endCursor
    await decide({ confirm: [TOLD] })
    expect(await list(`(first: 1, after: "${after}")`)).toEqual([confirmed.id])
    expect(codesOf(await api.ask(`{ decisions(kinds: [MERGE], after: "${after}") { totalCount } }`))).toEqual(
      ['BAD_CURSOR'],
    )
  })
})
