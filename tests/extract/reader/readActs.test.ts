import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../src/extract/acts/proposal.ts'
import type { Judgement } from '../../../src/extract/reader/judge.ts'
import { readActs } from '../../../src/extract/reader/readActs.ts'
import type { Token } from '../../../src/language/index.ts'
import { ACTS, type ActType, isDeed } from '../../../src/ontology/index.ts'
import { spanText } from '../../../src/text/index.ts'
import { type Surveyed, surveyed } from './surveyed.ts'

const TYPES = Object.keys(ACTS) as ActType[]

/** Probabilities by the words that have some; of candidates `nobody` too. */
type Odds = Readonly<Record<string, number>>

interface Thought {
  readonly cues: Readonly<Record<string, Readonly<Partial<Record<ActType, number>>>>>
  readonly by?: Odds
  readonly to?: Odds
  readonly content?: Odds
  /** Words of the window that are context only. */
  readonly own?: number
}

function oddsOf(names: readonly string[], odds: Odds = {}): Float32Array {
  return Float32Array.from(names, (name) => odds[name] ?? 0)
}

/** A judgement that is known beforehand, of a whole text as one window. */
function judgementOf({ found: { analysis }, candidates }: Surveyed, thought: Thought): Judgement {
  const { tokens } = analysis
  const actors = ['nobody', ...candidates.map(({ token }) => token.text)]
  return {
    window: { tokens, own: thought.own ?? 0, pieces: [], starts: [] },
    candidates,
    types: TYPES,
    cues: () => tokens.map(({ text }) => oddsOf(TYPES, thought.cues[text])),
    actors: () => ({ by: oddsOf(actors, thought.by), to: oddsOf(actors, thought.to) }),
    vectorOf: () => new Float32Array(),
    content: () =>
      oddsOf(
        tokens.map(({ text }) => text),
        thought.content,
      ),
  }
}

function read(
  text: string,
  thought: Thought,
  rules: (known: Surveyed) => readonly Proposal[] = () => [],
): Read[] {
  const known = surveyed(text)
  const ruled = new Map(rules(known).map((rule) => [rule.cue, rule]))
  return readActs(judgementOf(known, thought), ruled).map((act) => ({
    ...act,
    words: act.content?.spans.map((span) => spanText(text, span)) ?? [],
    agents: act.by.map(({ text: name }) => name),
    others: act.to.map(({ text: name }) => name),
  }))
}

interface Read extends Proposal {
  readonly words: readonly string[]
  readonly agents: readonly string[]
  readonly others: readonly string[]
}

function ruleOf(type: ActType, cue: Token, rest: Partial<Proposal> = {}): Proposal {
  return {
    type,
    cue,
    cueSpan: cue.span,
    by: [],
    to: [],
    content: null,
    needs: 'nothing',
    retells: null,
    answers: null,
    confidence: null,
    isImplied: false,
    isAgentless: false,
    ...rest,
  }
}

const SAID = { cues: { said: { SAID: 1 } } }
const NORWAY_SAID = 'Norway said that Chile left.'

/** The acts that "said" tells by these probabilities, where the rules have `rule` for it. */
function typesBy(odds: Thought['cues'][string], rule?: ActType): readonly ActType[] {
  const rules = ({ word }: Surveyed): Proposal[] => (rule ? [ruleOf(rule, word('said'))] : [])
  return read(NORWAY_SAID, { cues: { said: odds } }, rules).map(({ type }) => type)
}

describe('a word', () => {
  it('is a cue where all acts together are likely enough', () => {
    expect(typesBy({ SAID: 0.875 })).toEqual(['SAID'])
    expect(typesBy({ SAID: 0.25, DENIED: 0.625 })).toEqual(['DENIED'])
    expect(typesBy({ SAID: 0.125, DENIED: 0.25 })).toEqual([])
    expect(typesBy({})).toEqual([])
  })

  it('is decided once: not where it is context', () => {
    const cues = { met: { MET_WITH: 1 }, said: { SAID: 1 } } as const
    const text = 'Norway met Chile. Norway said so.'
    const decided = (own: number): readonly string[] => read(text, { cues, own }).map(({ cue }) => cue.text)
    expect(decided(0)).toEqual(['met', 'said'])
    expect(decided(4)).toEqual(['said'])
  })

  it('is rather the act that the rules have for it, unless another is much likelier', () => {
    expect(typesBy({ SAID: 0.6, DENIED: 0.3 }, 'DENIED')).toEqual(['DENIED'])
    expect(typesBy({ SAID: 0.9, DENIED: 0.1 }, 'DENIED')).toEqual(['SAID'])
  })

  it('needs less where the rules see an act too, but is no cue only because they say so', () => {
    expect(typesBy({ SAID: 0.125 }, 'SAID')).toEqual(['SAID'])
    expect(typesBy({ SAID: 0.03125 }, 'SAID')).toEqual([])
  })
})

function isAgentless(text: string, thought: Thought): boolean | undefined {
  return read(text, thought)[0]?.isAgentless
}

describe('the actors', () => {
  it('are the likeliest, or nobody where that is likelier', () => {
    const [act] = read(NORWAY_SAID, {
      ...SAID,
      by: { nobody: 0.2, Norway: 0.7, Chile: 0.1 },
      to: { nobody: 0.8, Chile: 0.2 },
    })
    expect(act).toMatchObject({ agents: ['Norway'], others: [] })
    const [other] = read(NORWAY_SAID, { ...SAID, by: { nobody: 0.6, Norway: 0.4 }, to: { Chile: 1 } })
    expect(other).toMatchObject({ agents: [], others: ['Chile'] })
  })

  it('must be named of what is said, but not of a passive or a deed', () => {
    expect(isAgentless(NORWAY_SAID, SAID)).toBe(false)
    expect(isAgentless('It was said that Chile left.', SAID)).toBe(true)
    expect(isAgentless('Norway met Chile.', { cues: { met: { MET_WITH: 1 } } })).toBe(true)
  })

  it('are all that are at least half as likely as the likeliest, and likelier than nobody', () => {
    const text = 'Norway, Chile and Peru said so.'
    const of = (by: Odds): readonly string[] | undefined => read(text, { ...SAID, by })[0]?.agents
    expect(of({ Norway: 0.4, Chile: 0.35, Peru: 0.1 })).toEqual(['Norway', 'Chile'])
    expect(of({ nobody: 0.3, Norway: 0.4, Chile: 0.25 })).toEqual(['Norway'])
    expect(of({ Norway: 0.9, Chile: 0.1 })).toEqual(['Norway'])
  })

  it('count with all their mentions together, and are named by the likeliest', () => {
    const text = 'Anna Kovac met Norway. She said so.'
    const [act] = read(text, { ...SAID, by: { Kovac: 0.25, She: 0.3, Norway: 0.4 } })
    expect(act?.agents).toEqual(['She', 'Norway'])
    const [alone] = read(text, { ...SAID, by: { nobody: 0.5, Kovac: 0.25, She: 0.25 } })
    expect(alone?.agents).toEqual([])
    const [earlier] = read(text, { ...SAID, by: { nobody: 0.35, Kovac: 0.35, She: 0.3 } })
    expect(earlier?.agents).toEqual(['Kovac'])
  })

  it('are those of the rules where these have some, side by side', () => {
    const text = 'Norway told Chile that Peru left.'
    const thought: Thought = { cues: { told: { SAID: 1 } }, by: { Peru: 1 }, to: { Peru: 1 } }
    const [act] = read(text, thought, ({ word }) => [ruleOf('SAID', word('told'), { by: [word('Norway')] })])
    expect(act).toMatchObject({ agents: ['Norway'], others: ['Peru'] })
    const [other] = read(text, thought, ({ word }) => [ruleOf('SAID', word('told'), { to: [word('Chile')] })])
    expect(other).toMatchObject({ agents: ['Peru'], others: ['Chile'] })
  })

  it('are none in a text that mentions nobody', () => {
    const [act] = read('It was said that the rain stopped.', {
      ...SAID,
      by: { nobody: 1 },
      to: { nobody: 1 },
    })
    expect(act).toMatchObject({ agents: [], others: [], isAgentless: true })
  })
})

/** A sentence whose content the rules have, too. */
function readWithContent(content: Odds): readonly Read[] {
  return read(NORWAY_SAID, { ...SAID, content }, ({ word }) => [
    ruleOf('SAID', word('said'), {
      content: { spans: [[12, 27]], head: word('left'), kind: 'CLAUSE' },
    }),
  ])
}

describe('the content', () => {
  it('is all words that likely belong to it, as fragments', () => {
    const text = '“The fleet left,” Norway said, “and it slept.”'
    const content = { The: 0.9, fleet: 0.8, left: 0.7, Norway: 0.5, and: 0.9, it: 0.9, slept: 0.9, '.': 0.9 }
    const [act] = read(text, { ...SAID, content })
    expect(act?.words).toEqual(['The fleet left', 'and it slept'])
  })

  it('is a clause where it has a finite verb, else a phrase', () => {
    const [clause] = read('Norway said the fleet had left.', {
      ...SAID,
      content: { the: 1, fleet: 1, had: 1, left: 1 },
    })
    expect(clause).toMatchObject({ content: { kind: 'CLAUSE', head: null }, words: ['the fleet had left'] })
    const [phrase] = read('Norway denied the theft.', {
      cues: { denied: { DENIED: 1 } },
      content: { the: 1, theft: 1 },
    })
    expect(phrase).toMatchObject({ content: { kind: 'PHRASE' }, words: ['the theft'] })
    const [relative] = read('Norway denied the theft that angered Chile.', {
      cues: { denied: { DENIED: 1 } },
      content: { the: 1, theft: 1, that: 1, angered: 1, Chile: 1 },
    })
    expect(relative).toMatchObject({ content: { kind: 'PHRASE' }, words: ['the theft that angered Chile'] })
  })

  it('is none where no word belongs to it, or marks only', () => {
    expect(read(NORWAY_SAID, SAID)[0]?.content).toBeNull()
    expect(read(NORWAY_SAID, { ...SAID, content: { '.': 1 } })[0]?.content).toBeNull()
  })

  it('is that of the rules where they have one', () => {
    expect(readWithContent({})[0]?.words).toEqual(['that Chile left'])
    expect(readWithContent({ that: 0.25, left: 0.75 })[0]?.words).toEqual(['that Chile left'])
    expect(readWithContent({ Norway: 1 })[0]?.words, 'unless it holds another much likelier').toEqual([
      'Norway',
    ])
  })

  it('is none of deeds, whatever the rules or the network say', () => {
    const text = 'Norway attacked Chile with ships.'
    for (const type of TYPES) {
      const thought: Thought = { cues: { attacked: { [type]: 1 } }, content: { ships: 1 } }
      const words = isDeed(type) ? [] : ['ships']
      expect(read(text, thought)[0]?.words, `of ${type}`).toEqual(words)
      const ruled = read(text, thought, ({ word }) => [
        ruleOf(type, word('attacked'), {
          content: { spans: [word('ships').span], head: null, kind: 'PHRASE' },
        }),
      ])
      expect(ruled[0]?.words, `of ${type}`).toEqual(words)
    }
  })

  it('does not hold a sentence of which no word belongs to it', () => {
    const content = { I: 1, left: 1, You: 1, came: 1, '.': 1 }
    const [act] = read('Norway said: “I left. It rained. You came.”', { ...SAID, content })
    expect(act?.words).toEqual(['I left', 'You came'])
  })
})

describe('the cue', () => {
  it('is the word, or the words that the rules have', () => {
    expect(read(NORWAY_SAID, SAID)[0]?.cueSpan).toEqual([7, 11])
    const [act] = read(NORWAY_SAID, SAID, ({ word }) => [ruleOf('SAID', word('said'), { cueSpan: [7, 16] })])
    expect(act?.cueSpan).toEqual([7, 16])
  })

  it('needs nothing more, and is never implied', () => {
    const [act] = read(NORWAY_SAID, SAID, ({ word }) => [ruleOf('SAID', word('said'), { needs: 'content' })])
    expect(act).toMatchObject({ needs: 'nothing', isImplied: false })
  })
})
