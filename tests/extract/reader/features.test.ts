import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Act, rolesOf } from '../../../src/extract/reader/features.ts'
import type { Token } from '../../../src/language/index.ts'
import { TEXTS } from '../texts.ts'
import { type Surveyed, surveyed } from './surveyed.ts'

type Sets = readonly (readonly [what: string, names: readonly string[]])[]

const TOLD = surveyed('Anna Kovac told Norway that the fleet had left.')
const PASSIVE = surveyed('Norway was attacked by Denmark.')
const TALKS = surveyed('Norway held talks with Chile in Lima.')
const QUOTED = surveyed('“We will not accept it. I told you so,” Anna Kovac told Norway.')

const ACTS = ['met', 'accused', 'told', 'threatened', 'held talks with', 'said: “We reject the demand of']
const ACTORS = ['Norway', 'Anna Kovac', 'she', 'the Canadian minister', 'the protesters', 'we']
const sentences = fc
  .tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTS), fc.constantFrom(...ACTORS))
  .map(([by, act, to]) => `${by} ${act} ${to}${act.includes('“') ? '”' : ''}.`)
const texts = fc.array(sentences, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))

function setOf(names: string): Set<string> {
  return new Set(names.split(', '))
}

function pair({ features }: Surveyed, cue: Token, candidate: Surveyed['candidates'][number]): Set<string> {
  return new Set(features.ofCandidate(cue, candidate))
}

/** The features of every pair of words that stand near each other. */
function setsOfPairs({ found, candidates, features }: Surveyed): Sets {
  const { tokens } = found.analysis
  return tokens.flatMap((cue) => [
    [`nobody of ${cue.text}`, features.ofNobody(cue)] as const,
    ...candidates.map(
      (each) => [`${cue.text} by ${each.token.text}`, features.ofCandidate(cue, each)] as const,
    ),
    ...tokens
      .slice(Math.max(0, cue.index - 9), cue.index + 9)
      .map((part) => [`${part.text} of ${cue.text}`, features.ofContent(cue, part)] as const),
  ])
}

function repeated(sets: Sets): Sets {
  return sets.filter(([, names]) => new Set(names).size !== names.length)
}

describe('the features of a word', () => {
  it('tell its place in the tree, the act of the lexicon, and what the rules have for it', () => {
    expect(new Set(TOLD.features.ofWord(TOLD.word('told')))).toEqual(
      setOf(
        'dep ROOT, tag VBD, entity -, head VERB, word SAID, rule SAID, has by, has to, has CLAUSE, child nsubj, child dobj, child ccomp, child punct',
      ),
    )
    expect(new Set(TOLD.features.ofWord(TOLD.word('Norway')))).toEqual(
      setOf('dep dobj, tag NNP, entity GPE, head VERB'),
    )
  })

  it('name prepositions and particles below it', () => {
    expect(TALKS.features.ofWord(TALKS.word('talks'))).toEqual(
      expect.arrayContaining(['word MET_WITH', 'prep with', 'prep in']),
    )
  })

  it('tell a passive, and what stands in a quotation', () => {
    expect(PASSIVE.features.ofWord(PASSIVE.word('attacked'))).toContain('passive')
    expect(TOLD.features.ofWord(TOLD.word('told'))).not.toContain('passive')
    expect(QUOTED.features.ofWord(QUOTED.word('accept'))).toContain('quoted')
    expect(QUOTED.features.ofWord(QUOTED.word('told', 1))).not.toContain('quoted')
  })

  it('tell what only names an act told before, and a telling that is implied', () => {
    const again = surveyed('Norway met Chile. The talks were useful.')
    expect(again.features.ofWord(again.word('talks'))).toContain('rule MET_WITH again')
    const implied = surveyed('Anna Kovac said: “I want our ships back.”')
    expect(implied.features.ofWord(implied.word('want'))).toContain('rule SAID implied')
  })

  it('tell the acts of the lexicon without a rule', () => {
    const text = surveyed('The talks with nobody failed.')
    expect(text.features.ofWord(text.word('talks'))).toContain('word MET_WITH')
  })
})

describe('the features of a cue and one who may act', () => {
  it('tell who acts', () => {
    expect(pair(TOLD, TOLD.word('told'), TOLD.candidate('Kovac'))).toEqual(
      setOf(
        'path nsubj, distance 0 before, kind NAME, type PERSON, dep nsubj, often 1, role agent, rule by, rule by actor, subject',
      ),
    )
    expect(pair(PASSIVE, PASSIVE.word('attacked'), PASSIVE.candidate('Denmark'))).toEqual(
      setOf(
        'path agent>by pobj, distance 0 after, kind NAME, type NATION, dep pobj, often 1, role agent, role by, rule by, rule by actor',
      ),
    )
  })

  it('tell who is acted on', () => {
    expect(pair(TOLD, TOLD.word('told'), TOLD.candidate('Norway'))).toEqual(
      setOf(
        'path dobj, distance 0 after, kind NAME, type NATION, dep dobj, often 1, role object, rule to, rule to actor',
      ),
    )
    expect(pair(PASSIVE, PASSIVE.word('attacked'), PASSIVE.candidate('Norway'))).toContain('role object')
  })

  it('tell what stands inside of the content', () => {
    expect(pair(TOLD, TOLD.word('told'), TOLD.candidate('fleet'))).toEqual(
      setOf(
        'path ccomp>nsubj, distance 0 after, kind NOMINAL, type ORGANIZATION, dep nsubj, often 1, subject, inside content',
      ),
    )
  })

  it('tell whose the object is, and the objects of prepositions', () => {
    const demand = surveyed('Norway rejected Canada’s demand to Chile.')
    expect(pair(demand, demand.word('rejected'), demand.candidate('Canada'))).toContain('role owner')
    expect(pair(demand, demand.word('demand'), demand.candidate('Canada'))).toContain('role owner')
    expect(pair(TALKS, TALKS.word('talks'), TALKS.candidate('Chile'))).toContain('role with')
    expect(pair(TALKS, TALKS.word('talks'), TALKS.candidate('Norway'))).toContain('role carrier')
  })

  it('tell other mentions of the actors that the rules name, and how often they are mentioned', () => {
    const text = surveyed('Anna Kovac met Peter Stone. Kovac left. She met nobody else. Norway slept.')
    const met = text.word('met')
    const other = pair(text, met, text.candidate('She'))
    expect([...other]).toEqual(
      expect.arrayContaining(['rule by actor', 'often 2', 'distance 2 after', 'path far']),
    )
    expect(other).not.toContain('rule by')
    expect(pair(text, met, text.candidate('Norway'))).not.toContain('rule by actor')
  })

  it('tell who speaks and who is spoken to where the cue stands in what is said', () => {
    const accept = QUOTED.word('accept')
    expect(pair(QUOTED, accept, QUOTED.candidate('We'))).toContain('speaker')
    expect(pair(QUOTED, accept, QUOTED.candidate('you'))).toContain('addressee')
    expect(pair(QUOTED, accept, QUOTED.candidate('Norway'))).toContain('addressee')
  })

  it('tell the innermost who speaks', () => {
    const text = surveyed('Anna Kovac said that Peter Stone had said that Norway attacked Chile.')
    expect(pair(text, text.word('attacked'), text.candidate('Stone'))).toContain('speaker')
  })

  it('tell where only one of them stands in a quotation', () => {
    const [accept, told] = [QUOTED.word('accept'), QUOTED.word('told', 1)]
    expect(pair(QUOTED, accept, QUOTED.candidate('Kovac'))).toContain('outside quotation')
    expect(pair(QUOTED, told, QUOTED.candidate('We'))).toContain('in quotation')
    for (const [cue, name] of [[accept, 'We'] as const, [told, 'Kovac'] as const]) {
      const both = pair(QUOTED, cue, QUOTED.candidate(name))
      expect(both).not.toContain('in quotation')
      expect(both).not.toContain('outside quotation')
    }
  })

  it('tell a word that stands for several, and one that stands for nobody known', () => {
    const several = surveyed('Anna Kovac met Peter Stone. They left.')
    expect(pair(several, several.word('left'), several.candidate('They'))).toContain('several')
    const unknown = surveyed('“We will leave,” read a sign.')
    const we = pair(unknown, unknown.word('read'), unknown.candidate('We'))
    expect([...we]).toEqual(expect.arrayContaining(['unknown', 'often 0']))
  })

  it('tell the actors of the act that a noun may tell again', () => {
    const text = surveyed('Norway met Chile. Peru slept. The talks were useful.')
    const talks = text.word('talks')
    expect(pair(text, talks, text.candidate('Norway'))).toContain('earlier by')
    expect(pair(text, talks, text.candidate('Chile'))).toContain('earlier to')
    expect([...pair(text, talks, text.candidate('Peru'))].join()).not.toContain('earlier')
  })

  it('tell those of the latest such act', () => {
    const text = surveyed('Peru met Cuba. Norway met Chile. The talks were useful.')
    const talks = text.word('talks')
    expect(pair(text, talks, text.candidate('Norway'))).toContain('earlier by')
    expect(pair(text, talks, text.candidate('Peru'))).not.toContain('earlier by')
  })

  it('tell the way through the tree, up and down, as far as six steps', () => {
    const text = surveyed('Anna Kovac said that Peter Stone had said that Norway attacked Chile.')
    expect(pair(text, text.word('attacked'), text.candidate('Kovac'))).toContain('path ^ccomp>^ccomp>nsubj')
    const deep = surveyed(`Norway ${'said that Chile '.repeat(7)}left.`)
    expect(pair(deep, deep.word('left'), deep.candidate('Norway'))).toContain('path far')
  })
})

describe('the roles of a word', () => {
  it('are none where it is no argument of the cue', () => {
    expect(rolesOf(TOLD.word('told'), TOLD.word('fleet'))).toEqual([])
    expect(rolesOf(TALKS.word('talks'), TALKS.word('Lima'))).toEqual(['role in'])
  })

  it('are shared by what is coordinated', () => {
    const { word } = surveyed('Norway and Chile accused Denmark and Peru of lying.')
    for (const name of ['Norway', 'Chile'])
      expect(rolesOf(word('accused'), word(name))).toContain('role agent')
    for (const name of ['Denmark', 'Peru'])
      expect(rolesOf(word('accused'), word(name))).toContain('role object')
  })
})

describe('the features of nobody', () => {
  it('tell whether the rules name somebody', () => {
    expect(new Set(TOLD.features.ofNobody(TOLD.word('told')))).toEqual(
      setOf('nobody, rule, rule by somebody, rule to somebody'),
    )
    expect(TOLD.features.ofNobody(TOLD.word('fleet'))).toEqual(['nobody'])
    const { features, word } = surveyed('Norway was attacked.')
    expect(new Set(features.ofNobody(word('attacked')))).toEqual(
      setOf('nobody, rule, rule to somebody, passive'),
    )
  })
})

describe('the features of a part of the content', () => {
  const told = TOLD.word('told')

  it('tell what the rules take for it, and where it stands in the tree', () => {
    expect(new Set(TOLD.features.ofContent(told, TOLD.word('fleet')))).toEqual(
      setOf('rule content, under, gap 0, order +5, dep nsubj, same level, top ccomp'),
    )
    expect(new Set(TOLD.features.ofContent(told, TOLD.word('Kovac')))).toEqual(
      setOf('no rule content, under, gap 0, order -2, dep nsubj, same level, top nsubj'),
    )
  })

  it('tell what stands above the cue, beside it, and the cue itself', () => {
    const talks = TALKS.word('talks')
    const of = (name: string): readonly string[] => TALKS.features.ofContent(talks, TALKS.word(name))
    expect(of('held')).toEqual(expect.arrayContaining(['above', 'top outside']))
    expect(of('Norway')).toContain('top outside')
    expect(of('Norway')).not.toContain('above')
    expect(of('talks')).toEqual(expect.arrayContaining(['under', 'top self', 'order +0']))
  })

  it('say nothing of a content where the rules have none', () => {
    const [attacked, norway] = [PASSIVE.word('attacked'), PASSIVE.word('Norway')]
    expect(PASSIVE.features.ofContent(attacked, norway).join()).not.toContain('rule content')
  })

  it('tell how many sentences lie between, up to five', () => {
    const { features, word } = surveyed(`Anna Kovac said so. ${'It rained. '.repeat(7)}Norway left.`)
    expect(features.ofContent(word('said'), word('rained'))).toContain('gap 1')
    expect(features.ofContent(word('said'), word('left'))).toContain('gap 5')
    expect(features.ofContent(word('left'), word('said'))).toContain('gap -5')
  })

  it('tell whether both stand in one quotation', () => {
    const [accept, last] = [QUOTED.word('accept'), QUOTED.word('told', 1)]
    expect(QUOTED.features.ofContent(accept, QUOTED.word('so'))).toContain('same level')
    expect(QUOTED.features.ofContent(last, QUOTED.word('so'))).toContain('in quotation')
    expect(QUOTED.features.ofContent(accept, last)).toContain('outside quotation')
  })
})

describe('the features of two acts', () => {
  const text = 'Norway announced a ban on Chile. Peter Stone met Anna Kovac. The announcement surprised her.'
  const { features, word } = surveyed(text)
  const [announced, met, announcement] = (
    [
      ['announced', 'SAID'],
      ['met', 'MET_WITH'],
      ['announcement', 'SAID'],
    ] as const
  ).map(([cue, type]) => ({ cue: word(cue), type })) as unknown as readonly [Act, Act, Act]
  const before = [announced, met]

  it('tell whether they are of one type, by words of one family, and how far apart', () => {
    expect(new Set(features.ofEarlier(announcement, announced, before))).toEqual(
      setOf('same type, latest of type, same stem, words NOUN VERB, gap 2'),
    )
    expect(new Set(features.ofEarlier(announcement, met, before))).toEqual(
      setOf('other type, other word, words NOUN VERB, gap 1'),
    )
  })

  it('tell whether the rules have the same actors for both', () => {
    const told = surveyed('Norway attacked Chile. Norway accused Peter Stone.')
    const [attacked, accused] = [told.word('attacked'), told.word('accused')]
    const earlier = { cue: attacked, type: 'ATTACKED' } as const
    expect(told.features.ofEarlier({ cue: accused, type: 'ACCUSED' }, earlier, [earlier])).toEqual(
      expect.arrayContaining(['same rule by actor', 'other rule to actor']),
    )
  })

  it('tell what speaks for a first telling', () => {
    expect(new Set(features.ofFirst(announcement, before))).toEqual(
      setOf('first, word NOUN, with the, type before, rule again, child det'),
    )
    expect(features.ofFirst(met, [announced])).not.toContain('type before')
  })
})

describe('features', () => {
  it('name none twice in a pair', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(repeated(setsOfPairs(surveyed(text)))).toEqual([])
      }),
      { numRuns: 20 },
    )
    for (const text of TEXTS) expect(repeated(setsOfPairs(surveyed(text)))).toEqual([])
  })

  it('name none twice of a word', () => {
    for (const text of TEXTS) {
      const { found, features } = surveyed(text)
      const sets = found.analysis.tokens.map((token) => [token.text, features.ofWord(token)] as const)
      expect(repeated(sets)).toEqual([])
    }
  })
})
