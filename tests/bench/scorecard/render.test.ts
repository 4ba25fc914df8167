import { describe, expect, it } from 'vitest'
import { alignReports } from '../../../bench/scorecard/alignReports.ts'
import { markdownTable } from '../../../bench/scorecard/markdownTable.ts'
import { scorePhenomena } from '../../../bench/scorecard/phenomena.ts'
import { renderSections } from '../../../bench/scorecard/render.ts'
import { replaceSections } from '../../../bench/scorecard/replaceSections.ts'
import { scoreActs } from '../../../bench/scorecard/scoreActs.ts'
import { scoreConfidence } from '../../../bench/scorecard/scoreConfidence.ts'
import { scoreLinks } from '../../../bench/scorecard/scoreLinks.ts'
import { scoreWhole } from '../../../bench/scorecard/scoreWhole.ts'
import { report } from './literalReport.ts'

describe('the scorecard as Markdown', () => {
  const text = { id: 'a', text: 'Russia said no.', sentences: [[0, 15] as const] }
  const gold = {
    actors: { Russia: { type: 'NATION' as const, aliases: [] } },
    reports: [report('r1', { by: ['Russia'], content: 'no' })],
  }
  const articles = [alignReports(text, gold, { actors: {}, reports: [report('p1', { content: 'no' })] })]
  const sample = {
    acts: scoreActs(articles),
    phenomena: scorePhenomena(articles, { mayBeQuoted: true }),
    confidence: scoreConfidence(articles),
    links: scoreLinks(articles),
  }
  const sentences = { acts: scoreActs(articles), whole: scoreWhole(articles) }

  it('names the reader and the command, and has figures and errors', () => {
    const sections = renderSections({ reader: 'rules-en/9', sample, sentences })
    expect(Object.keys(sections)).toEqual(['sample', 'sentences'])
    expect(sections.sample).toContain('Reader `rules-en/9`, measured by `npm run scorecard -- --write`.')
    expect(sections.sample).toMatch(/\| found +\| 100\.0 \| 100\.0 \| 100\.0 \|/)
    expect(sections.sample).toMatch(/\| act +\| +0\.0 \| +0\.0 \| +0\.0 \| 0\.0–0\.0/)
    expect(sections.sentences).toContain('Every field right: 0.0 % of 1 reports')
    expect(sections.sample).toContain('- *plain name*: Russia, not read')
  })

  it('is the same each time', () => {
    const scorecard = { reader: 'rules-en/9', sample, sentences }
    expect(renderSections(scorecard)).toEqual(renderSections(structuredClone(scorecard)))
  })

  it('has padded columns with numbers to the right', () => {
    const columns = [{ heading: '' }, { heading: 'right %', decimals: 1 }]
    expect(
      markdownTable(columns, [
        ['by', 8],
        ['addressee', 12.25],
      ]),
    ).toBe(
      [
        '|           | right % |',
        '| --------- | ------: |',
        '| by        |     8.0 |',
        '| addressee |    12.3 |',
      ].join('\n'),
    )
  })
})

describe('the document', () => {
  const document =
    'Prose.\n<!-- sample -->\nold\n<!-- /sample -->\n<!-- sentences -->\nolder\n<!-- /sentences -->\nMore.\n<!-- development -->\nkept\n<!-- /development -->\n'

  it('gets the measured sections, and keeps its prose and what was not measured', () => {
    const expected = document.replace('\nold\n', '\n\nnew\n\n').replace('\nolder\n', '\n\nnewer\n\n')
    expect(replaceSections(document, { sample: 'new', sentences: 'newer' })).toBe(expected)
  })

  it('does not change when it is written twice', () => {
    const once = replaceSections(document, { sample: 'new', sentences: 'newer', development: 'newest' })
    expect(replaceSections(once, { sample: 'new', sentences: 'newer', development: 'newest' })).toBe(once)
  })

  it('must have a place for each section', () => {
    expect(() => replaceSections('Prose.', { sample: 'new', sentences: 'newer' })).toThrow('<!-- sample -->')
  })
})
