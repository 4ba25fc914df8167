import { describe, expect, it } from 'vitest'
import { contains } from '../../../src/text/index.ts'
import { extract, readWords, tell } from '../read.ts'
import { TEXTS } from '../texts.ts'

describe('what is alleged', () => {
  it('is told by the one who alleges it', () => {
    expect(tell('Anna Kovac said that Norway had accused Canada of lying.')).toEqual([
      'Anna Kovac SAID: that Norway had accused Canada of lying',
      'Norway ACCUSED Canada: lying (in r1)',
    ])
  })

  it('is told by the innermost voice, however deep', () => {
    const text = 'Peter Stone believes that Anna Kovac said that Norway rejected the offer.'
    expect(tell(text)).toEqual([
      'Peter Stone SAID: that Anna Kovac said that Norway rejected the offer',
      'Anna Kovac SAID: that Norway rejected the offer (in r1)',
      'Norway REJECTED: the offer (in r2)',
    ])
  })

  it('is the deed in an accusation', () => {
    expect(tell('Anna Kovac said that Peter Stone had accused Norway of attacking Denmark.')).toEqual([
      'Anna Kovac SAID: that Peter Stone had accused Norway of attacking Denmark',
      'Peter Stone ACCUSED Norway: attacking Denmark (in r1)',
      'Norway ATTACKED Denmark (in r2)',
    ])
  })

  it('is told by its source also where the source comes last', () => {
    expect(tell('Norway attacked Canada, Anna Kovac said.')).toEqual([
      'Norway ATTACKED Canada (in r2)',
      'Anna Kovac SAID: Norway attacked Canada',
    ])
  })

  it('is told by the one quoted, in every sentence of the quotation', () => {
    const text = '“It is sad,” Anna Kovac said. “Norway attacked Canada.\n\n“Denmark condemned Canada.”'
    expect(tell(text)).toEqual([
      'Anna Kovac SAID: It is sad … Norway attacked Canada … Denmark condemned Canada',
      'Norway ATTACKED Canada (in r1)',
      'Denmark CRITICISED Canada (in r1)',
    ])
  })

  it('never surfaces as told by the outlet', () => {
    for (const text of TEXTS) {
      const { reports } = extract(text)
      const clauses = reports.filter(({ type }) => ['SAID', 'ACCUSED'].includes(type))
      for (const report of reports) {
        const isInside = clauses.some(
          (other) => other !== report && other.spans.content.some((span) => contains(span, report.spans.cue)),
        )
        expect(report.voice === 'OUTLET', `${report.id} of ${text}`).toBe(!isInside)
      }
    }
  })
})

describe('what the outlet tells', () => {
  it('stays its own beside speech', () => {
    expect(tell('Norway attacked Canada. Anna Kovac said that the war must end.')).toEqual([
      'Norway ATTACKED Canada',
      'Anna Kovac SAID: that the war must end',
    ])
  })
})

describe('an act that is only wanted', () => {
  it.each([
    [
      'Norway demanded that Canada release Anna Kovac.',
      'Norway DEMANDED Canada: that Canada release Anna Kovac',
    ],
    ['Norway promised to meet Canada.', 'Norway PROMISED: to meet Canada'],
    ['Norway threatened to attack Canada.', 'Norway THREATENED Canada: to attack Canada'],
    ['Norway urged Canada to meet Denmark.', 'Norway REQUESTED Canada: to meet Denmark'],
    ['Norway refused to meet Canada.', 'Norway REJECTED: to meet Canada'],
    ['Norway ordered the release of Anna Kovac.', 'Norway DEMANDED: the release of Anna Kovac'],
    ['Norway called for talks with Canada.', 'Norway REQUESTED: talks with Canada'],
    ['Norway promised the withdrawal of its troops.', 'Norway PROMISED: the withdrawal of its troops'],
    ['Norway denied attacking Canada.', 'Norway DENIED: attacking Canada'],
  ])('is the content, not a report: %s', (text, line) => {
    expect(tell(text)).toEqual([line])
  })
})

describe('what nobody known tells', () => {
  it.each([
    'Reports said that Russia attacked Ukraine.',
    'Some say that Iran attacked Israel.',
    'He said that China attacked India.',
    'According to reports, China attacked India.',
    'A video showed that Iran attacked Israel.',
    'Nobody claims that Iran attacked Israel.',
    '“China attacked India,” she said.',
    'Merkel denied claims that Iran attacked Israel.',
    'Iran dismissed reports that it bombed Israel.',
    'Rumours that Iran attacked Israel spread.',
    'Iran allegedly attacked Israel.',
    'Iran is believed to have attacked Israel.',
    'It is not true that Iran attacked Israel.',
    '“Iran attacked Israel. Hamas killed Bob Smith,” according to footage.',
    'Anna Kovac said that Norway had attacked Canada. The attack was never proved.',
  ])('is not told by the outlet: %s', (text) => {
    const attacks = readWords(text).filter(({ type }) => type === 'ATTACKED')
    expect(attacks.length).toBeGreaterThan(0)
    expect(attacks.filter(({ voice }) => voice === 'OUTLET')).toEqual([])
  })

  it('asked in a question, did not happen yet', () => {
    expect(tell('Did Russia attack Poland?')).toEqual(['Russia ATTACKED Poland (HYPOTHETICAL)'])
  })

  it('named again, stays alleged', () => {
    expect(
      tell('Anna Kovac said that Norway had threatened Canada with war. The threat was never made.'),
    ).toEqual([
      'Anna Kovac SAID: that Norway had threatened Canada with war',
      'Norway THREATENED Canada: war (in r1)',
      'Norway THREATENED Canada (NEGATED) (in r1)',
    ])
  })
})
