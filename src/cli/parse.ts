import { type Command, Option } from '@commander-js/extra-typings'
import type { English } from '../language/index.ts'
import type { Article } from '../model/index.ts'
import { eachArticle } from './eachArticle.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph parse`: how the language layer reads texts: words, lemmas, tags, trees and names, without acts. */
export function addParse(program: Command): void {
  program
    .command('parse')
    .description('print the words, tags, lemmas, trees and names of texts, in tables')
    .argument('<files...>', 'files or folders of articles; - for standard input')
    .option('--jsonl', 'read the input as JSON lines, one article a line')
    .addOption(new Option('--json', 'print one line of JSON a text').conflicts('conllu'))
    .option('--conllu', 'print CoNLL-U, with dependency labels of the ClearNLP scheme')
    .action(async (files, options) => {
      process.exitCode = await parse(files, options)
    })
}

interface ParseOptions {
  readonly jsonl?: true | undefined
  readonly json?: true | undefined
  readonly conllu?: true | undefined
}

async function parse(files: readonly string[], options: ParseOptions): Promise<number> {
  const format = await formatOf(options)
  let english: English | undefined
  return eachArticle(files, { jsonl: options.jsonl === true, tellsWarnings: false }, async (article) => {
    english ??= await loadModel()
    for (const part of format(article, english)) await writeLine(part)
  })
}

/** Puts a text into parts to print, each without its last line break. */
type Format = (article: Article, english: English) => Iterable<string>

async function formatOf({ json, conllu }: ParseOptions): Promise<Format> {
  if (json) {
    const { analysisAsJson } = await import('./analysisAsJson.ts')
    return ({ name, text }, english) => [JSON.stringify(analysisAsJson(name, english.analyse(text)))]
  }
  if (conllu) {
    const { formatConllu } = await import('./formatConllu.ts')
    return ({ name, text }, english) => formatConllu(name, english.analyse(text))
  }
  const { formatAnalysis } = await import('./analysisTable.ts')
  return ({ name, text }, english) => formatAnalysis(name, english.analyse(text))
}

/** The model is loaded once there is a text to read; MODEL_MISSING ends the program. */
async function loadModel(): Promise<English> {
  const { loadEnglish } = await import('../language/index.ts')
  return loadEnglish()
}
