import * as fc from 'fast-check'
import { ACT_TYPES } from '../../src/ontology/index.ts'
import type { ArticleInWords, Told } from '../graph/support/makeBatch.ts'

/** Few names, so that acts share actors; any signs, so that none means something to a database. */
const NAME = fc.oneof(
  fc.constantFrom('A', 'B', 'C', 'D'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)

const NAMES = fc.uniqueArray(NAME, { maxLength: 4 })

const DAY = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const TOLD = fc.record({
  type: fc.constantFrom(...ACT_TYPES),
  by: NAMES,
  to: NAMES,
  about: NAMES,
  content: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { nil: undefined }),
  polarity: fc.constantFrom('AFFIRMED', 'NEGATED'),
  modality: fc.constantFrom('ACTUAL', 'FUTURE', 'HYPOTHETICAL'),
  /** Place of the report inside which it is told, counted back; 0 where the outlet tells it. */
  back: fc.nat({ max: 3 }),
})

/** Articles with acts, some told inside others; names are those of the run, so that runs do not share articles. */
export const randomArticles = (run: () => string): fc.Arbitrary<ArticleInWords[]> =>
  fc
    .array(
      fc.record({
        outlet: fc.option(NAME, { nil: undefined }),
        publishedOn: fc.option(DAY, { nil: undefined }),
        told: fc.array(TOLD, { maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((articles) => {
      const name = run()
      return articles.map(({ outlet, publishedOn, told }, at): ArticleInWords => {
        const keyOf = (place: number): string => `${name} ${at} ${place}`
        return {
          name: `${name} ${at}`,
          ...(outlet !== undefined && { outlet }),
          ...(publishedOn !== undefined && { publishedOn }),
          told: told.map(({ content, polarity, modality, back, ...act }, place): Told => {
            const isInside = back > 0 && back <= place
            return {
              ...act,
              key: keyOf(place),
              ...(content !== undefined && { content }),
              ...(isInside && { voicedIn: keyOf(place - back) }),
              with: { polarity, modality },
            }
          }),
        }
      })
    })
