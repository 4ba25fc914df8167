import { describe, expect, it } from 'vitest'
import { readWords, tell } from '../read.ts'

/** What each text is told as, by behaviour. */
const TOLD: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a meeting has the first party in by and the others in to, whatever the order of words': {
    'Anna Kovac met Peter Stone in Geneva.': ['Anna Kovac MET_WITH Peter Stone'],
    'Anna Kovac met with Peter Stone in Geneva.': ['Anna Kovac MET_WITH Peter Stone'],
    'Anna Kovac and Peter Stone met in Geneva.': ['Anna Kovac MET_WITH Peter Stone'],
    'Anna Kovac, Peter Stone and Maria Lopez met in Geneva.': [
      'Anna Kovac MET_WITH Peter Stone + Maria Lopez',
    ],
    'Peter Stone was met by Anna Kovac at the airport.': ['Anna Kovac MET_WITH Peter Stone'],
    'The ministers met in Geneva.': ['ministers MET_WITH'],
  },
  'meeting things and standards is no meeting': { 'Canada met the target.': [], 'Norway met its goals.': [] },
  'a talk at a distance': {
    'Anna Kovac spoke with Peter Stone by phone.': ['Anna Kovac SPOKE_WITH Peter Stone'],
    'Anna Kovac phoned Peter Stone.': ['Anna Kovac SPOKE_WITH Peter Stone'],
    'Anna Kovac and Peter Stone spoke on Tuesday.': ['Anna Kovac SPOKE_WITH Peter Stone'],
  },
  'a demand': {
    'Norway demanded that Canada withdraw its troops.': [
      'Norway DEMANDED Canada: that Canada withdraw its troops',
    ],
    'Norway ordered Canada to leave.': ['Norway DEMANDED Canada: to leave'],
    'Norway demanded an apology from Canada.': ['Norway DEMANDED Canada: an apology from Canada'],
    'An apology was demanded by Norway.': ['Norway DEMANDED: An apology'],
    'Canada was ordered to leave.': ['nobody DEMANDED Canada: to leave'],
  },
  'a rejection, also of what belongs to another': {
    'Canada rejected the plan.': ['Canada REJECTED: the plan'],
    'The offer was rejected by both Canada and Norway.': ['Canada + Norway REJECTED: The offer'],
    'The offer was rejected.': ['nobody REJECTED: The offer'],
    'Canada ruled out a withdrawal.': ['Canada REJECTED: a withdrawal'],
    'Canada turned down the invitation.': ['Canada REJECTED: the invitation'],
    'Canada refused to withdraw.': ['Canada REJECTED: to withdraw'],
    'Canada rejected Norway’s demand.': ['Canada REJECTED Norway: Norway’s demand', 'Norway DEMANDED'],
  },
  'a vote': {
    'Canada voted for the plan.': ['Canada AGREED_WITH: the plan'],
    'Canada voted against a bill by Anna Kovac.': ['Canada REJECTED Anna Kovac: a bill by Anna Kovac'],
  },
  'a denial, which tells no accusation by the one who denies': {
    'Canada denied attacking Norway.': ['Canada DENIED: attacking Norway'],
    'Canada denied that it had attacked Norway.': ['Canada DENIED: that it had attacked Norway'],
    'Canada has repeatedly denied the allegations.': ['Canada DENIED: the allegations'],
    'The allegations were denied by Canada.': ['Canada DENIED: The allegations'],
  },
  'an accusation': {
    'Norway accused Canada of lying.': ['Norway ACCUSED Canada: lying'],
    'Canada was accused by Norway of lying.': ['Norway ACCUSED Canada: lying'],
    'Canada was accused of lying.': ['nobody ACCUSED Canada: lying'],
    'Norway blamed Canada for the crisis.': ['Norway ACCUSED Canada: the crisis'],
    'Norway sued Canada over the fish.': ['Norway ACCUSED Canada: the fish'],
    'Norway and Denmark accused Canada of lying.': ['Norway + Denmark ACCUSED Canada: lying'],
    'Norway accused Canada and Denmark of lying.': ['Norway ACCUSED Canada + Denmark: lying'],
  },
  'a participle before the one who is accused': {
    'Accused by Norway of lying, Peter Stone resigned on Sunday.': [
      'Norway ACCUSED Peter Stone: lying',
      'Peter Stone CONCEDED',
    ],
  },
  'what armies act with acts for those whose it is': {
    'A Norwegian aircraft killed ten soldiers.': ['Norway ATTACKED ten soldiers'],
    'Norway’s tanks shelled the rebels.': ['Norway ATTACKED rebels'],
    'The tanks shelled the rebels.': [],
  },
  'giving way that is announced': {
    'Norway announced that its troops would withdraw from Canada.': [
      'Norway CONCEDED: that its troops would withdraw from Canada',
      'troops WITHDREW Canada (FUTURE) (in r1)',
    ],
    'Anna Kovac said she would resign.': [
      'Anna Kovac CONCEDED: she would resign',
      'Anna Kovac CONCEDED (FUTURE) (in r1)',
    ],
    'Norway announced plans to pull out of Canada.': ['Norway CONCEDED: plans to pull out of Canada'],
    'Norway announced the withdrawal of the bill.': ['Norway CONCEDED: the withdrawal of the bill'],
    'Norway announced that it would stay.': ['Norway SAID: that it would stay'],
    'Anna Kovac asked whether Norway would withdraw.': [
      'Anna Kovac SAID: whether Norway would withdraw',
      'Norway WITHDREW (FUTURE) (in r1)',
    ],
  },
  'what is added about what is wanted belongs to the writer': {
    'Norway ordered the release of six men, who had come to Oslo in May.': [
      'Norway DEMANDED: the release of six men',
    ],
  },
  'a day is neither what is agreed on nor insisted on': {
    'Norway and Canada agreed on Tuesday on a single fare.': ['Norway AGREED_WITH Canada: a single fare'],
  },
  'a threat': {
    'Norway threatened Canada with sanctions.': ['Norway THREATENED Canada: sanctions'],
    'Norway threatened to close the border.': ['Norway THREATENED: to close the border'],
    'Canada was threatened with sanctions.': ['nobody THREATENED Canada: sanctions'],
    'Norway threatened to cut off electricity to Canada.': [
      'Norway THREATENED Canada: to cut off electricity to Canada',
    ],
  },
  'a promise': {
    'Norway promised to help Canada.': ['Norway PROMISED: to help Canada'],
    'Norway pledged that it would stay.': ['Norway PROMISED: that it would stay'],
    'Norway promised Canada new tanks.': ['Norway PROMISED Canada: new tanks'],
    'Canada promised Norway to help.': ['Canada PROMISED Norway: to help'],
  },
  'a request': {
    'Norway asked Canada to help.': ['Norway REQUESTED Canada: to help'],
    'Norway urged Canada to withdraw.': ['Norway REQUESTED Canada: to withdraw'],
    'Norway called on Canada to withdraw.': ['Norway REQUESTED Canada: to withdraw'],
    'Norway called for a ceasefire.': ['Norway REQUESTED: a ceasefire'],
    'Canada was asked by Norway to help.': ['Norway REQUESTED Canada: to help'],
    'Canada was asked to leave.': ['nobody REQUESTED Canada: to leave'],
  },
  'two verbs with one subject are two acts': {
    'Norway criticised Canada and demanded an apology.': [
      'Norway CRITICISED Canada',
      'Norway DEMANDED: an apology',
    ],
    'Canada, which denied the charge, accused Norway of lying.': [
      'Canada DENIED: the charge',
      'Canada ACCUSED Norway: lying',
    ],
  },
  'things do nothing': {
    'The storm threatened the coast.': [],
    'The car hit a tree.': [],
    'The plan was good.': [],
  },
  'what is done for a purpose is no act yet': { 'To attack Norway, Canada needed ships.': [] },
}

describe('acts that verbs express', () => {
  describe.each(Object.entries(TOLD))('%s', (_, texts) => {
    it.each(Object.entries(texts))('%s', (text, lines) => {
      expect(tell(text)).toEqual(lines)
    })
  })

  it('a shared subject is the span of both', () => {
    const [, second] = readWords('Norway criticised Canada and demanded an apology.')
    expect(second?.words).toMatchObject({ cue: 'demanded', by: ['Norway'] })
  })
})

describe('a source in the middle of what it says', () => {
  it.each([
    [
      'Danish crews, said the leader of their union, Anna Kovac, are worried about fuel.',
      'Anna Kovac SAID: Danish crews … are worried about fuel',
    ],
    [
      'The army, said Norway’s envoy, Peter Stone, had attacked two villages.',
      'Peter Stone SAID: The army … had attacked two villages',
    ],
  ])('is no subject of it: %s', (text, told) => {
    expect(tell(text)[0]).toBe(told)
  })

  it('is not whom an apposition or a clause before the verb is about', () => {
    expect(tell('Anna Kovac, the envoy, said Norway, too, had left.')[0]).toMatch(/^Anna Kovac SAID/)
    expect(tell('Anna Kovac, who met Peter Stone, said Norway had left.')).toContainEqual(
      expect.stringMatching(/^Anna Kovac SAID/),
    )
  })
})
