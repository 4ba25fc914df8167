import { expect, it } from 'vitest'
import { shapeOf } from '../../../src/language/words/shapeOf.ts'

it.each([
  ['Moscow', 'Xxxxx'],
  ['U.S.', 'X.X.'],
  ['3,000km', 'd,dddxx'],
  ['Élysée', 'Xxxxx'],
  ['x²', 'xd'],
  ['a'.repeat(100), 'LONG'],
  ['', ''],
])('the shape of %j is %j', (word, shape) => {
  expect(shapeOf(word, '²')).toBe(shape)
})
