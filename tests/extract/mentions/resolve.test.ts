import { describe, expect, it } from 'vitest'
import { readWords, tell } from '../read.ts'

describe('pronouns', () => {
  it.each([
    ['Anna Kovac met Peter Stone. She said the treaty was dead.', 'Anna Kovac SAID: the treaty was dead'],
    ['Peter Stone met Anna Kovac. He said the treaty was dead.', 'Peter Stone SAID: the treaty was dead'],
    ['Canada rejected the offer. It said the treaty was dead.', 'Canada SAID: the treaty was dead'],
    ['Protesters gathered. They demanded new elections.', 'protesters DEMANDED: new elections'],
    ['Canada and Norway signed the treaty. They said it was good.', 'Canada + Norway SAID: it was good'],
    [
      'Anna Kovac and Peter Stone arrived. They demanded an apology.',
      'Anna Kovac + Peter Stone DEMANDED: an apology',
    ],
  ])('stand for the subject before them: %s', (text, line) => {
    expect(tell(text).at(-1)).toBe(line)
  })

  it.each([
    ['Anna Kovac accused Peter Stone of lying. He denied it.', 'Peter Stone DENIED: it'],
    ['Peter Stone accused Anna Kovac of lying. She denied it.', 'Anna Kovac DENIED: it'],
    ['The queen met Peter Stone. She rejected the plan.', 'queen REJECTED: the plan'],
    ['Mrs. Mensah met Mr. Osei. He rejected the plan.', 'Osei REJECTED: the plan'],
  ])('fit in gender: %s', (text, line) => {
    expect(tell(text).at(-1)).toBe(line)
  })

  it('tell the gender of whom no name or title does', () => {
    const text = 'Xylka Mensah arrived. She was late. She met Ode Osei. He rejected the plan.'
    expect(tell(text).at(-1)).toBe('Ode Osei REJECTED: the plan')
  })

  it('in a quotation are not who says it', () => {
    const text = 'Viktor Horvat met Peter Stone. Stone said: “He rejected the plan.”'
    expect(tell(text).filter((line) => line.includes('REJECTED'))).toEqual([
      expect.stringContaining('Viktor Horvat REJECTED'),
    ])
  })

  it('are not who does it to them', () => {
    const text = 'Peter Stone met Viktor Horvat, told Canada the truth and thanked him.'
    expect(tell(text)).toContain('Peter Stone PRAISED Viktor Horvat')
  })

  it('may stand before whom they mean', () => {
    expect(
      tell('Viktor Horvat left. In his speech on Monday, Peter Stone accused Norway of lying.'),
    ).toContain('Peter Stone ACCUSED Norway: lying')
  })

  it.each([
    ['Anna Kovac met Peter Stone. The two rejected the plan.', 'Anna Kovac + Peter Stone REJECTED: the plan'],
    [
      'Anna Kovac met Peter Stone. The leaders rejected the plan.',
      'Anna Kovac + Peter Stone REJECTED: the plan',
    ],
    ['Norway and Chile met. Both sides rejected the plan.', 'Norway + Chile REJECTED: the plan'],
    ['Norway and Chile met. The former rejected the plan.', 'Norway REJECTED: the plan'],
    ['Norway and Chile met. The latter rejected the plan.', 'Chile REJECTED: the plan'],
    ['Anna Kovac visited Norway. The country rejected the plan.', 'Norway REJECTED: the plan'],
    ['Chilean President Anna Kovac left. Her country rejected the plan.', 'Chile REJECTED: the plan'],
  ])('have words beside them that do the same: %s', (text, line) => {
    expect(tell(text).at(-1)).toBe(line)
  })

  it('have words beside them that name others: some leaders named before, one of nobody’s country', () => {
    const leaders = 'Union leaders arrived. Anna Kovac met Peter Stone. The leaders rejected the plan.'
    expect(tell(leaders).at(-1)).toBe('union leaders REJECTED: the plan')
    expect(tell('Anna Kovac left. Her country rejected the plan.')).toEqual([])
  })

  it('of several are bodies too', () => {
    expect(tell('The Harbor Board arrived. They rejected the plan.').at(-1)).toBe(
      'Harbor Board REJECTED: the plan',
    )
  })

  it('keep their own words as the span', () => {
    const text = 'Anna Kovac met Peter Stone. She said the treaty was dead.'
    expect(readWords(text)[1]?.words.by).toEqual(['She'])
  })

  it('of a nation are no person, and of a person no nation', () => {
    expect(tell('Anna Kovac visited Norway. It rejected the plan.').at(-1)).not.toContain(
      'Anna Kovac REJECTED',
    )
    expect(tell('Norway met Denmark. He rejected the plan.')).toEqual(['Norway MET_WITH Denmark'])
  })

  it('without anybody before them stand for nobody', () => {
    expect(tell('He said the treaty was dead.')).toEqual([])
    expect(tell('They demanded an apology.')).toEqual([])
  })

  it('do not reach back over many sentences', () => {
    const text = 'Anna Kovac left. It rained. It snowed. It hailed. It froze. She said the treaty was dead.'
    expect(tell(text)).toEqual([])
  })

  it('“I” and “we” stand for the one quoted', () => {
    expect(tell('“I reject the offer,” Anna Kovac said.')).toEqual([
      'Anna Kovac REJECTED: the offer (in r2)',
      'Anna Kovac SAID: I reject the offer',
    ])
    expect(tell('“We reject the offer,” Anna Kovac told Peter Stone.')).toEqual([
      'Anna Kovac REJECTED: the offer (in r2)',
      'Anna Kovac SAID Peter Stone: We reject the offer',
    ])
    expect(tell('“Norway attacked us,” Anna Kovac said.')[0]).toBe('Norway ATTACKED Anna Kovac (in r2)')
  })

  it('“we” without a quotation stands for nobody', () => {
    expect(tell('We reject the offer.')).toEqual([])
  })
})

describe('“its allies”', () => {
  it('are a group beside the nation they belong to', () => {
    expect(tell('The United States and its allies accused Russia of lying.')).toEqual([
      'United States + allies ACCUSED Russia: lying',
    ])
  })
})
