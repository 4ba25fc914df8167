import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAligned } from '../../../bench/scorecard/measure.ts'
import { scoreActs } from '../../../bench/scorecard/scoreActs.ts'
import { createExtractor, loadReader } from '../../../src/extract/index.ts'
import { english } from './surveyed.ts'

const READING = join(import.meta.dirname, '..', '..', 'reading')

it('the network that is shipped fits the features it is asked with', () => {
  const extractor = createExtractor(english, loadReader())
  const read = readAligned(extractor, join(READING, 'texts.jsonl'), join(READING, 'acts.jsonl'))
  const { found, act } = scoreActs(read)
  expect(found.f1).toBeGreaterThan(90)
  expect(act.f1).toBeGreaterThan(68)
})
