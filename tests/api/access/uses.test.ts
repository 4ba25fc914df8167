import * as fc from 'fast-check'
import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { usesOf } from '../../../src/api/access/usesOf.ts'
import { schema } from '../../../src/api/schema.ts'
import { questionsOf, type Written, writeHidden, writePlain } from './questions.ts'

const questions = questionsOf(schema, {
  String: ['secret', ''],
  ID: ['n0', 'd0'],
  Int: [1, 2],
  Float: [0.5],
  Boolean: [true, false],
  Date: ['2022-01-26'],
  DateTime: [1_700_000_000_000],
})

describe('what a question uses', () => {
  it('is the same however it is written', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(placesIn(writeHidden(question))).toEqual(placesIn(writePlain(question)))
      }),
      { numRuns: 300 },
    )
  })

  it('is all that stands in it', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const written = writePlain(question)
        expect(validate(schema, parse(written.query))).toEqual([])
        const places = placesIn(written)
        expect(placesSeen(written).filter((place) => !places.includes(place))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('takes no longer for fragments that stand in one another many times', () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Report { voicedIn { ...F${n + 1} ...F${n + 1} } }`,
    )
    const query = `{ report(id: "r0") { ...F0 ...F0 } } ${levels.join(' ')} fragment F60 on Report { sentence }`
    expect(placesIn({ query, variables: {} })).toContain('Report.sentence')
  })

  it('takes no longer for a long variable that is used many times', () => {
    const filter = { or: Array.from({ length: 5000 }, () => ({ types: ['SAID'], by: { name: 'x' } })) }
    const fields = Array.from({ length: 500 }, (_, n) => `a${n}: acts(filter: $filter) { totalCount }`)
    const query = `query ($filter: ActFilter) { ${fields.join(' ')} }`
    const started = performance.now()
    expect(placesIn({ query, variables: { filter } })).toContain('ActorChoice.name')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

/** Places that are used, each once. */
function placesIn({ query, variables }: Written): string[] {
  const document = parse(query)
  const node = getOperationAST(document)
  const { coerced } = getVariableValues(schema, node?.variableDefinitions ?? [], variables)
  if (!node || !coerced) throw new Error('this is no question')
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  )
  return [
    ...new Set(usesOf({ schema, node, fragments, variables: coerced }).map(({ place }) => place)),
  ].toSorted()
}

/** The same by the visitor of graphql-js, for a question without variables. */
function placesSeen({ query }: Written): string[] {
  const seen = new Set<string>()
  const info = new TypeInfo(schema)
  const field = () => `${info.getParentType()?.name}.${info.getFieldDef()?.name}`
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: () => void seen.add(field()),
      Argument: () => void seen.add(`${field()}(${info.getArgument()?.name}:)`),
      ObjectField: ({ name }) =>
        void seen.add(`${getNamedType(info.getParentInputType())?.name}.${name.value}`),
      EnumValue: ({ value }) => void seen.add(`${getNamedType(info.getInputType())?.name}.${value}`),
    }),
  )
  return [...seen]
}
