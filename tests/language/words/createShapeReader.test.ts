import { expect, it } from 'vitest'
import { createShapeReader } from '../../../src/language/words/createShapeReader.ts'

it.each([
  ['Moscow', 'Xxxxx'],
  ['U.S.', 'X.X.'],
  ['3,000km', 'd,dddxx'],
  ['Élysée', 'Xxxxx'],
  ['x²', 'xd'],
  ['a'.repeat(100), 'LONG'],
  ['', ''],
])('the shape of %j is %j', (word, shape) => {
  expect(createShapeReader('²')(word)).toBe(shape)
})
