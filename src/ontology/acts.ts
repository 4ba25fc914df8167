/**
 * The closed list of acts. One row a type: adding an act type starts here (CONTRIBUTING.md).
 * Codes refer to PLOVER (2021) and CAMEO 1.1b3; scores run from -10 (conflict) to 10 (cooperation) on PLOVER's scale.
 */
export const ACTS = {
  SAID: {
    quad: 'STATEMENT',
    symmetric: false,
    plover: null,
    cameo: '01',
    score: 0,
    definition:
      'utters a proposition and no more specific act fits; with a named addressee it is said TO them',
  },
  EXPRESSED_CONCERN: {
    quad: 'STATEMENT',
    symmetric: false,
    plover: null,
    cameo: '012',
    score: -0.4,
    definition: 'voices worry or warns of a danger without threatening an own action',
  },
  ADMITTED: {
    quad: 'STATEMENT',
    symmetric: false,
    plover: null,
    cameo: '015',
    score: 0,
    definition: 'accepts that an accusation or an unwelcome fact is true',
  },
  DENIED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'REJECT',
    cameo: '016',
    score: -2,
    definition: 'says that an accusation or claim is false',
  },
  RESPONDED_TO: {
    quad: 'STATEMENT',
    symmetric: false,
    plover: null,
    cameo: null,
    score: 0,
    definition: 'reacts to an earlier act with no more specific type known',
  },
  REQUESTED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'REQUEST',
    cameo: '02',
    score: 0,
    definition: 'asks or urges another to act, without insisting',
  },
  DEMANDED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'REQUEST',
    cameo: '10',
    score: -1,
    definition: 'insists that another act or stop acting',
  },
  PROMISED: {
    quad: 'VERBAL_COOPERATION',
    symmetric: false,
    plover: 'AGREE',
    cameo: '03',
    score: 2.5,
    definition: 'commits itself to, or offers, a future act that the other wants',
  },
  AGREED_WITH: {
    quad: 'VERBAL_COOPERATION',
    symmetric: true,
    plover: 'AGREE',
    cameo: '03',
    score: 2.5,
    definition: 'accepts a proposal or shares a position',
  },
  SIGNED_WITH: {
    quad: 'VERBAL_COOPERATION',
    symmetric: true,
    plover: 'SUPPORT',
    cameo: '057',
    score: 5,
    definition: 'signs, ratifies or concludes an instrument',
  },
  MET_WITH: {
    quad: 'VERBAL_COOPERATION',
    symmetric: true,
    plover: 'CONSULT',
    cameo: '04',
    score: 2.5,
    definition: 'meets face to face for talks',
  },
  VISITED: {
    quad: 'VERBAL_COOPERATION',
    symmetric: false,
    plover: 'CONSULT',
    cameo: '042',
    score: 4,
    definition: 'travels to another, or is hosted by them',
  },
  SPOKE_WITH: {
    quad: 'VERBAL_COOPERATION',
    symmetric: true,
    plover: 'CONSULT',
    cameo: '041',
    score: 1.5,
    definition: 'consults at a distance',
  },
  NEGOTIATED_WITH: {
    quad: 'VERBAL_COOPERATION',
    symmetric: true,
    plover: 'CONSULT',
    cameo: '046',
    score: 2.5,
    definition: 'bargains towards an agreement',
  },
  MEDIATED: {
    quad: 'VERBAL_COOPERATION',
    symmetric: false,
    plover: 'CONSULT',
    cameo: '045',
    score: 2.5,
    definition: 'brings other parties together as a third party',
  },
  PRAISED: {
    quad: 'VERBAL_COOPERATION',
    symmetric: false,
    plover: 'SUPPORT',
    cameo: '05',
    score: 5,
    definition: 'approves, endorses, defends or thanks in words',
  },
  CONCEDED: {
    quad: 'VERBAL_COOPERATION',
    symmetric: false,
    plover: 'CONCEDE',
    cameo: '08',
    score: 4.5,
    definition: 'yields in words: an apology, a withdrawal announced, a demand accepted, a resignation',
  },
  COOPERATED_WITH: {
    quad: 'MATERIAL_COOPERATION',
    symmetric: true,
    plover: 'COOPERATE',
    cameo: '06',
    score: 9.5,
    definition: 'works together in deed',
  },
  AIDED: {
    quad: 'MATERIAL_COOPERATION',
    symmetric: false,
    plover: 'AID',
    cameo: '07',
    score: 10,
    definition: 'gives material help one way',
  },
  WITHDREW: {
    quad: 'MATERIAL_COOPERATION',
    symmetric: false,
    plover: 'RETREAT',
    cameo: '087',
    score: 8,
    definition: 'pulls forces or people out, in deed',
  },
  RELEASED: {
    quad: 'MATERIAL_COOPERATION',
    symmetric: false,
    plover: 'RETREAT',
    cameo: '084',
    score: 6.5,
    definition: 'frees persons or property',
  },
  REJECTED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'REJECT',
    cameo: '12',
    score: -2,
    definition: 'refuses a demand, proposal, offer, meeting or ruling',
  },
  CRITICISED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'ACCUSE',
    cameo: '11',
    score: -2,
    definition: 'expresses disapproval of another or of their act',
  },
  ACCUSED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'ACCUSE',
    cameo: '112',
    score: -3.5,
    definition: 'alleges a wrong by another; sues or charges them',
  },
  INVESTIGATED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'ACCUSE',
    cameo: '09',
    score: -3.5,
    definition: "inquires into another's act",
  },
  THREATENED: {
    quad: 'VERBAL_CONFLICT',
    symmetric: false,
    plover: 'THREATEN',
    cameo: '13',
    score: -3.5,
    definition: 'states a harm that it will itself cause',
  },
  SANCTIONED: {
    quad: 'MATERIAL_CONFLICT',
    symmetric: false,
    plover: 'SANCTION',
    cameo: '16',
    score: -6,
    definition:
      'reduces relations: sanctions, tariffs, expulsion of envoys, suspended aid or membership, a dismissal',
  },
  DEPLOYED: {
    quad: 'MATERIAL_CONFLICT',
    symmetric: false,
    plover: 'MOBILIZE',
    cameo: '15',
    score: -6.5,
    definition: 'masses, moves or alerts forces without using them',
  },
  COERCED: {
    quad: 'MATERIAL_CONFLICT',
    symmetric: false,
    plover: 'COERCE',
    cameo: '17',
    score: -7,
    definition: 'represses short of killing: arrest, seizure, ban, blockade, cyber attack',
  },
  PROTESTED: {
    quad: 'MATERIAL_CONFLICT',
    symmetric: false,
    plover: 'PROTEST',
    cameo: '14',
    score: -5,
    definition: 'dissents bodily in public',
  },
  ATTACKED: {
    quad: 'MATERIAL_CONFLICT',
    symmetric: false,
    plover: 'ASSAULT',
    cameo: '18',
    score: -9,
    definition: 'uses force that injures, kills or destroys',
  },
} as const satisfies Readonly<Record<string, ActDefinition>>

export type ActType = keyof typeof ACTS

export const ACT_TYPES = Object.keys(ACTS) as readonly ActType[]

export interface ActDefinition {
  /** PLOVER's four quadrants, and STATEMENT for speech that belongs to none. */
  readonly quad:
    | 'STATEMENT'
    | 'VERBAL_COOPERATION'
    | 'VERBAL_CONFLICT'
    | 'MATERIAL_COOPERATION'
    | 'MATERIAL_CONFLICT'
  /** Whether "A did it with B" says the same as "B did it with A". */
  readonly symmetric: boolean
  readonly plover: string | null
  readonly cameo: string | null
  readonly score: number
  readonly definition: string
}
