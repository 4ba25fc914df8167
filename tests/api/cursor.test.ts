import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from '../../src/api/cursor.ts'

const LIST = '["acts by day",{}]'

describe('a cursor', () => {
  it('brings back any place in its list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (key, id, list) => {
        expect(decodeCursor(encodeCursor({ key, id }, list), list)).toEqual({ key, id })
      }),
    )
  })

  it('can stand in a web address as it is', () => {
    expect(encodeCursor({ key: '???>>>', id: 'ÿ' }, LIST)).toMatch(/^[\w-]+$/)
  })

  it('is refused when anything in it is changed, or when it is anything else', () => {
    const cursor = encodeCursor({ key: '2022-02-01', id: 'a0123' }, LIST)
    const meaning = Buffer.from(cursor, 'base64url').toString()
    fc.assert(
      fc.property(fc.nat(meaning.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (place, letter) => {
        const changed = `${meaning.slice(0, place)}${letter}${meaning.slice(place + 1)}`
        fc.pre(changed !== meaning)
        const forged = Buffer.from(changed).toString('base64url')
        expect(() => decodeCursor(forged, LIST)).toThrow(expect.objectContaining(BAD_CURSOR))
      }),
    )
    fc.assert(
      fc.property(fc.json(), (value) => {
        const forged = Buffer.from(value).toString('base64url')
        expect(() => decodeCursor(forged, LIST)).toThrow(expect.objectContaining(BAD_CURSOR))
      }),
    )
  })
})

const BAD_CURSOR = { extensions: { code: 'BAD_CURSOR' } }
