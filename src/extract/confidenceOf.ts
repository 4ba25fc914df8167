import type { ActType } from '../ontology/index.ts'

/**
 * Share of reports that had the right type, a right actor and a right addressee among those this reader found in
 * 192 annotated news articles and statements (1639 reports). Types seen less than 20 times share one figure.
 */
const MEASURED: Readonly<Partial<Record<ActType, number>>> = {
  SAID: 0.64,
  REQUESTED: 0.46,
  ATTACKED: 0.49,
  COERCED: 0.75,
  PRAISED: 0.4,
  ACCUSED: 0.56,
  AGREED_WITH: 0.39,
  DEMANDED: 0.55,
  MET_WITH: 0.68,
  PROMISED: 0.48,
  SIGNED_WITH: 0.62,
  REJECTED: 0.46,
  CONCEDED: 0.58,
  VISITED: 0.57,
  INVESTIGATED: 0.6,
}

const RARE = 0.54

/** How often a report of this type is right, from 0 to 1. */
export function confidenceOf(type: ActType): number {
  return MEASURED[type] ?? RARE
}
