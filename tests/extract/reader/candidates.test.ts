import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../src/extract/reader/candidates.ts'
import { survey } from '../../../src/extract/survey.ts'
import { spanText } from '../../../src/text/index.ts'
import { TEXTS } from '../texts.ts'
import { english } from './surveyed.ts'

/** The candidates of a text, each in a line: `Kovac NAME PERSON Anna Kovac: Anna Kovac`, with its names behind the type. */
function list(text: string): readonly string[] {
  return candidatesOf(survey(english, text)).map(
    ({ token, span, kind, type, names }) =>
      `${token.text} ${kind} ${type} ${names.join(' + ') || 'nobody'}: ${spanText(text, span)}`,
  )
}

describe('those who may act', () => {
  it('are names, descriptions, pronouns and the adjectives of peoples, in text order', () => {
    expect(list('The minister, Anna Kovac, met Canadian officials. She praised them.')).toEqual([
      'minister NOMINAL PERSON Anna Kovac: The minister',
      'Kovac NAME PERSON Anna Kovac: Anna Kovac',
      'Canadian ADJECTIVE NATION Canada: Canadian',
      'officials NOMINAL GROUP Canadian officials: Canadian officials',
      'She PRONOUN PERSON Anna Kovac: She',
      'them PRONOUN GROUP Canadian officials: them',
    ])
  })

  it('are, in quotations, “I” and “we” for who speaks, “you” for who is spoken to', () => {
    expect(list('“We will not accept it. I told you so,” Anna Kovac told Norway.').slice(0, 3)).toEqual([
      'We SPEAKER PERSON Anna Kovac: We',
      'I SPEAKER PERSON Anna Kovac: I',
      'you SPEAKER NATION Norway: you',
    ])
  })

  it('are, in a quotation inside of what another says, the innermost speaker', () => {
    expect(list('Anna Kovac said that Peter Stone had said: “I will leave.”')).toContain(
      'I SPEAKER PERSON Peter Stone: I',
    )
  })

  it('are the known speaker also where “I” has a telling of its own around it', () => {
    expect(list('Anna Kovac said: “I want our ships back.”')).toContain('our SPEAKER PERSON Anna Kovac: our')
  })

  it('are nobody known where nobody is named who says “we” or to whom “you” is said', () => {
    expect(list('“We will leave,” read a sign.')).toEqual(['We SPEAKER GROUP nobody: We'])
    expect(list('“You must leave,” Anna Kovac said.')).toContain('You SPEAKER GROUP nobody: You')
  })

  it('are several in one word where it stands for them', () => {
    expect(list('Anna Kovac met Peter Stone. They left.')).toContain(
      'They PRONOUN PERSON Anna Kovac + Peter Stone: They',
    )
  })

  it('are no things, and nobody in a text without any', () => {
    expect(list('The rain stopped on Monday.')).toEqual([])
    expect(list('')).toEqual([])
  })

  it('stand once a word, in text order, inside of their mention, and of known names only', () => {
    for (const text of TEXTS) {
      const found = survey(english, text)
      const candidates = candidatesOf(found)
      const places = candidates.map(({ token }) => token.index)
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      const known = new Set(found.actors.map(({ name }) => name))
      for (const { token, span, kind, names } of candidates) {
        expect(span[0] <= token.span[0] && token.span[1] <= span[1]).toBe(true)
        expect(names.length > 0 || kind === 'SPEAKER', `${token.text} of ${text}`).toBe(true)
        const unknown = kind === 'ADJECTIVE' ? [] : names.filter((name) => !known.has(name))
        expect(unknown).toEqual([])
      }
    }
  })
})
