// Prints the names in a text with the verb that each one is the subject of.
//
//   node examples/language/readNames.mjs ["Some text."]
import { loadEnglish } from 'claimgraph/language'

const SAMPLE = 'Angela Merkel flew to Ankara on Monday. Ukraine thanked Germany, but Moscow did not answer.'

const english = loadEnglish()
const { entities } = english.analyse(process.argv[2] ?? SAMPLE)

for (const { label, span, tokens } of entities) {
  const subject = tokens.find(({ dep }) => dep === 'nsubj')
  const does = subject ? `, subject of "${subject.head.lemma}"` : ''
  console.log(`${span.join('-')} ${label} ${tokens.map(({ text }) => text).join(' ')}${does}`)
}
