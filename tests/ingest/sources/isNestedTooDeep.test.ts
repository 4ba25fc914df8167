import { expect, it } from 'vitest'
import { isNestedTooDeep } from '../../../src/ingest/sources/isNestedTooDeep.ts'

it.each([
  ['<div>'.repeat(400_000), true],
  ['<x-y a="b">'.repeat(600), true],
  ['<B><i>'.repeat(200), true],
  ['<div></div>'.repeat(10_000), false],
  ['<p>No.'.repeat(10_000), false],
  ['<ul><li>No.<li>Yes.</ul>'.repeat(10_000), false],
  ['<br><img src="a"><use href="b"/>'.repeat(10_000), false],
  ['a < b '.repeat(10_000), false],
])('tells endless nesting from long pages (case %#)', (html, expected) => {
  expect(isNestedTooDeep(html)).toBe(expected)
})
