import { describe, expect, it } from 'vitest'
import { isPreposition } from '../../../src/extract/lexicon/frame.ts'
import { NOUNS } from '../../../src/extract/lexicon/nouns.ts'
import { ACTS } from '../../../src/ontology/index.ts'
import { extract } from '../read.ts'

describe('the nouns', () => {
  it('have known types and prepositions', () => {
    expect(NOUNS.size).toBeGreaterThan(30)
    for (const [lemma, { type, to, content, of }] of NOUNS) {
      expect(lemma).toMatch(/^[a-z-]+$/)
      expect(Object.keys(ACTS)).toContain(type)
      expect([...to, ...content].every(isPreposition)).toBe(true)
      expect(['by', 'to', 'content', 'patient']).toContain(of)
    }
  })
})

describe('every noun', () => {
  it('is read as the act of its row, with its owner as the one who acts, or who is acted on', () => {
    const misread = [...NOUNS].filter(([noun, { type, to, of }]) => {
      const other = to[0] === undefined ? '' : ` ${to[0]} Canada`
      const { reports } = extract(`Norway’s ${noun}${other} was long.`)
      return !reports.some(
        (report) => report.type === type && (of === 'patient' ? report.to : report.by)[0] === 'Norway',
      )
    })
    expect(misread).toEqual([])
  })
})
