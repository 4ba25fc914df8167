import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisAsJson } from '../../src/cli/analysisAsJson.ts'
import { formatAnalysis } from '../../src/cli/analysisTable.ts'
import { formatConllu } from '../../src/cli/formatConllu.ts'
import { loadEnglish } from '../../src/language/index.ts'
import { run } from './run.ts'

const TEXT = 'Russia rejected the plan. “No,”\nSergey Lavrov said.\n\nThe talks re-opened.'

describe.concurrent('claimgraph parse', () => {
  it('prints a table a sentence', async () => {
    const { code, stdout, stderr } = await run(['parse', '-'], { stdin: TEXT })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`stdin

1. Russia rejected the plan.
   word      lemma   pos    tag  dep    head        entity
0  Russia    Russia  PROPN  NNP  nsubj  1 rejected  B-GPE
1  rejected  reject  VERB   VBD  ROOT
2  the       the     DET    DT   det    3 plan
3  plan      plan    NOUN   NN   dobj   1 rejected
4  .         .       PUNCT  .    punct  1 rejected

2. “No,” Sergey Lavrov said.
    word    lemma   pos    tag  dep       head       entity
5   “       "       PUNCT  \`\`   punct     11 said
6   No      no      INTJ   UH   intj      11 said
7   ,       ,       PUNCT  ,    punct     11 said
8   ”       "       PUNCT  ''   punct     11 said
9   Sergey  Sergey  PROPN  NNP  compound  10 Lavrov  B-PERSON
10  Lavrov  Lavrov  PROPN  NNP  nsubj     11 said    I-PERSON
11  said    say     VERB   VBD  ROOT
12  .       .       PUNCT  .    punct     11 said

3. The talks re-opened.
    word       lemma    pos    tag  dep    head          entity
13  The        the      DET    DT   det    14 talks
14  talks      talk     NOUN   NNS  nsubj  15 re-opened
15  re-opened  re-open  VERB   VBD  ROOT
16  .          .        PUNCT  .    punct  15 re-opened
`)
  })

  it('prints a line of JSON a text', async () => {
    const stdin = '{"id":"a","text":"Russia agreed."}\n{"id":"b","text":"Nobody came."}\n'
    const { code, stdout, stderr } = await run(['parse', '--jsonl', '--json', '-'], { stdin })
    expect([code, stderr]).toEqual([0, ''])
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toEqual({
      id: 'a',
      text: 'Russia agreed.',
      paragraphs: [[0, 14]],
      sentences: [{ span: [0, 14], tokens: [0, 3], paragraph: 0 }],
      tokens: [
        {
          text: 'Russia',
          span: [0, 6],
          lemma: 'Russia',
          pos: 'PROPN',
          tag: 'NNP',
          morph: 'Number=Sing',
          dep: 'nsubj',
          head: 1,
        },
        {
          text: 'agreed',
          span: [7, 13],
          lemma: 'agree',
          pos: 'VERB',
          tag: 'VBD',
          morph: 'Tense=Past|VerbForm=Fin',
          dep: 'ROOT',
          head: 1,
        },
        {
          text: '.',
          span: [13, 14],
          lemma: '.',
          pos: 'PUNCT',
          tag: '.',
          morph: 'PunctType=Peri',
          dep: 'punct',
          head: 1,
        },
      ],
      entities: [{ label: 'GPE', span: [0, 6], tokens: [0, 1] }],
    })
    expect(second).toMatchObject({ id: 'b' })
  })

  it('prints CoNLL-U', async () => {
    const { code, stdout, stderr } = await run(['parse', '--conllu', '-'], { stdin: TEXT })
    expect([code, stderr]).toEqual([0, ''])
    const sentences = stdout.split('\n\n')
    expect(sentences).toHaveLength(4)
    expect(sentences[0]?.split('\n')).toEqual([
      '# newdoc id = stdin',
      '# deprel = ClearNLP labels, not Universal Dependencies',
      '# newpar',
      '# sent_id = stdin-1',
      '# text = Russia rejected the plan.',
      '1\tRussia\tRussia\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tNER=B-GPE',
      '2\trejected\treject\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_',
      '3\tthe\tthe\tDET\tDT\tDefinite=Def|PronType=Art\t4\tdet\t_\t_',
      '4\tplan\tplan\tNOUN\tNN\tNumber=Sing\t2\tdobj\t_\tSpaceAfter=No',
      '5\t.\t.\tPUNCT\t.\tPunctType=Peri\t2\tpunct\t_\t_',
    ])
    expect(sentences[1]?.split('\n').slice(0, 2)).toEqual([
      '# sent_id = stdin-2',
      '# text = “No,” Sergey Lavrov said.',
    ])
    expect(sentences[2]?.split('\n').slice(0, 2)).toEqual(['# newpar', '# sent_id = stdin-3'])
  })

  it('names what it cannot read, and prints the rest', async () => {
    const { code, stdout, stderr } = await run(['parse', join('nowhere', 'a.txt'), 'package.json', '-'], {
      stdin: 'Kyiv agreed.',
    })
    expect(code).toBe(1)
    const [first, second, ...more] = stderr.trimEnd().split('\n')
    expect(first).toBe('nowhere/a.txt: FILE_NOT_FOUND no such file or folder. Check the path.')
    expect(second).toMatch(/^package\.json: UNKNOWN_FORMAT /)
    expect(more).toEqual([])
    expect(stdout).toContain('1. Kyiv agreed.')
  })

  it.each([
    ['one word of 2 MB', 'a'.repeat(2_000_000), 'TOO_LARGE'],
    ['binary data', 'a\0b', 'NOT_TEXT'],
  ])('refuses %s with a message, without a stack', async (_, stdin, code) => {
    const ended = await run(['parse', '-'], { stdin })
    expect([ended.code, ended.stdout]).toEqual([1, ''])
    expect(ended.stderr).toMatch(new RegExp(`^-: ${code} .+\\n$`))
  })

  it('refuses two forms of output at once', async () => {
    const { code, stdout, stderr } = await run(['parse', '--json', '--conllu', '-'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain("'--json' cannot be used with option '--conllu'")
  })

  it('ends without complaint when its reader has seen enough', async () => {
    const stdin = '{"text":"Russia rejected the demand."}\n'.repeat(300)
    const { stderr } = await run(['parse', '--jsonl', '-'], {
      stdin,
      onOutput: (child) => child.stdout?.destroy(),
    })
    expect(stderr).toBe('')
  })
})

const english = loadEnglish()

const HOSTILE = {
  'a text without marks': 'the minister said that '.repeat(200),
  'capitals alone': 'RUSSIA SAID NO TO NATO ON TUESDAY '.repeat(20),
  'words without spaces between': 'Kyiv agreed.Moscow did not.(Nobody came)…',
  'other scripts': 'قال الوزير لا. 外交部发言人说不。 Министр сказал нет.',
  'marks that mean something in the format': '_ _|_ # text = x | a=b\n\n# sent_id = 1 \t 1\t_',
  'marks that steer terminals': '\u001b[31mred \u202ekcab \u0007 \u0085 end',
  'odd spaces': 'a\u00a0b\u2028c\u001cd\u3000e\u000bf',
  'emoji and combined characters': '👩‍👩‍👧 🇺🇦 e\u0301 said',
}

describe('CoNLL-U', () => {
  it.each(Object.entries(HOSTILE))('is valid for %s', (_, text) => {
    expect(faultsOf([...formatConllu('a b', english.analyse(text))].join('\n'))).toEqual([])
  })

  it('is valid for any text', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(' ', '\n', '.', 'a', '_'), fc.string()) })
    fc.assert(
      fc.property(text, (any) => {
        expect(faultsOf([...formatConllu('x', english.analyse(any))].join('\n'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('says where no space follows a word, between sentences too', () => {
    const lines = [...formatConllu('x', english.analyse('Kyiv agreed.Moscow did not.'))]
      .join('\n')
      .split('\n')
    const words = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    expect(words.map(([, word, , , , , , , , misc]) => [word, misc?.includes('SpaceAfter=No')])).toEqual([
      ['Kyiv', false],
      ['agreed', true],
      ['.', true],
      ['Moscow', false],
      ['did', false],
      ['not', true],
      ['.', false],
    ])
  })
})

describe('the table', () => {
  it.each(Object.entries(HOSTILE))('shows nothing that steers the terminal, of %s', (name, text) => {
    const printed = [...formatAnalysis(name, english.analyse(text))].join('\n')
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  })

  it('shortens words of any length', () => {
    const printed = [...formatAnalysis('x', english.analyse(`${'𝒜'.repeat(400)} came`))].at(-1) ?? ''
    expect(printed).toContain(`0  ${'𝒜'.repeat(39)}…  `)
  })
})

describe('JSON', () => {
  it.each(Object.entries(HOSTILE))('has spans that cut words out of its text, for %s', (name, text) => {
    const { tokens, sentences, entities } = JSON.parse(
      JSON.stringify(analysisAsJson(name, english.analyse(text))),
    ) as ReturnType<typeof analysisAsJson>
    expect(tokens.map(({ span: [start, end] }) => text.slice(start, end))).toEqual(
      tokens.map((token) => token.text),
    )
    expect(sentences.map(({ tokens: [start] }) => start)).toEqual([
      0,
      ...sentences.slice(0, -1).map(({ tokens: [, end] }) => end),
    ])
    for (const { span, tokens: range } of [...sentences, ...entities]) {
      expect(span).toEqual([tokens[range[0]]?.span[0], tokens[range[1] - 1]?.span[1]])
    }
  })
})

/** What the format forbids, and where: columns, ids, heads, roots, order of features, words that `# text` does not have. */
function faultsOf(printed: string): string[] {
  if (printed === '') return []
  if (!printed.endsWith('\n')) return ['no empty line at the end']
  const faults = printed.split('\n\n').map((sentence) => faultsOfSentence(sentence.trimEnd().split('\n')))
  const ids = [...printed.matchAll(/^# sent_id = (.*)$/gm)].map(([, id]) => id)
  return [...faults.flat(), ...(new Set(ids).size === ids.length ? [] : ['a sent_id is there twice'])]
}

function faultsOfSentence(lines: readonly string[]): string[] {
  const comments = lines.filter((line) => line.startsWith('# '))
  const words = lines.slice(comments.length).map((line) => line.split('\t'))
  const text = comments.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
  const spelled = words.map(
    ([, word, , , , , , , , misc]) => word + (/SpaceAfter=No/.test(misc ?? '') ? '' : ' '),
  )
  const roots = words.filter(([, , , , , , head]) => head === '0')
  return [
    ...words.flatMap((columns, index) => faultsOfWord(columns, index + 1, words.length)),
    ...(roots.length === 1 && roots[0]?.[7] === 'root' ? [] : [`${roots.length} roots in ${text}`]),
    ...(spelled.join('').trimEnd() === text ? [] : [`the words do not spell: ${text}`]),
    ...(comments.some((line) => /^# sent_id = \S+$/.test(line)) ? [] : ['no sent_id']),
  ]
}

function faultsOfWord(columns: readonly string[], id: number, length: number): string[] {
  const [own, , , pos = '', , features = '', head = '', dep = ''] = columns
  const sorted = features.split('|').toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  const isValid =
    columns.length === 10 &&
    own === String(id) &&
    columns.every((column) => /^\S+$/.test(column.replaceAll('\ufeff', '.'))) &&
    /^(?:_|[A-Z]+)$/.test(pos) &&
    features === sorted.join('|') &&
    /^\d+$/.test(head) &&
    Number(head) <= length &&
    Number(head) !== id &&
    (head === '0') === (dep === 'root')
  return isValid ? [] : [columns.join('\t')]
}
