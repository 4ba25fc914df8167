import { fileURLToPath } from 'node:url'
import { spanText } from '../text/index.ts'
import type { English } from './analysis.ts'
import { blocksOf } from './blocksOf.ts'
import { joinBlocks } from './joinBlocks.ts'
import { paragraphsOf } from './paragraphsOf.ts'
import { Pipeline } from './pipeline.ts'
import { chooseRepairs, type Repairs } from './repairs.ts'
import { readModel } from './weights/readModel.ts'

export interface EnglishOptions {
  /**
   * Which known faults of the model are put right (`repairs.ts`). All are unless told otherwise; `{ lemmas: false }`
   * leaves one out. With `false` the annotation is that of the original, spaCy's en_core_web_sm 3.8.0, white space that
   * it makes tokens of included.
   */
  readonly repairs?: boolean | Partial<Repairs>
}

/** The same two folders up from `src/language` and `dist/language`. */
const SHIPPED = fileURLToPath(new URL('../../models/en', import.meta.url))

/**
 * Loads the English model, by default the one that comes with the package; takes about 0.2 s and 100 MB.
 * Throws a `MODEL_MISSING` error where `directory` does not hold one.
 */
export function loadEnglish(directory: string = SHIPPED, { repairs = true }: EnglishOptions = {}): English {
  const pipeline = new Pipeline(readModel(directory), chooseRepairs(repairs))
  return {
    analyse(text, paragraphs = paragraphsOf(text)) {
      const blocks = paragraphs.flatMap((span, paragraph) =>
        blocksOf(text, span).map((block) => ({
          doc: pipeline.process(spanText(text, block)),
          offset: block[0],
          paragraph,
        })),
      )
      return { text, paragraphs, ...joinBlocks(blocks) }
    },
  }
}
