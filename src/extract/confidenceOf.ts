import type { ActType } from '../ontology/index.ts'

/**
 * Share of reports that had the right type, a right actor and a right addressee among those this reader found in
 * 192 annotated news articles and statements (1724 reports). Types seen less than 20 times share one figure.
 */
const MEASURED: Readonly<Partial<Record<ActType, number>>> = {
  SAID: 0.69,
  REQUESTED: 0.46,
  ATTACKED: 0.54,
  COERCED: 0.77,
  PRAISED: 0.4,
  ACCUSED: 0.6,
  AGREED_WITH: 0.38,
  DEMANDED: 0.55,
  MET_WITH: 0.79,
  PROMISED: 0.53,
  SIGNED_WITH: 0.62,
  REJECTED: 0.49,
  CONCEDED: 0.56,
  VISITED: 0.62,
  INVESTIGATED: 0.63,
}

const RARE = 0.54

/** How often a report of this type is right, from 0 to 1. */
export function confidenceOf(type: ActType): number {
  return MEASURED[type] ?? RARE
}
