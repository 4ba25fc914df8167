import type { ActType } from '../ontology/index.ts'

/**
 * Share of reports that had the right type, a right actor and a right addressee among those this reader found in
 * 192 annotated news articles and statements (1414 reports). Types seen less than 20 times share one figure.
 */
const MEASURED: Readonly<Partial<Record<ActType, number>>> = {
  SAID: 0.68,
  REQUESTED: 0.45,
  PRAISED: 0.33,
  ATTACKED: 0.51,
  COERCED: 0.88,
  ACCUSED: 0.56,
  MET_WITH: 0.56,
  PROMISED: 0.48,
  DEMANDED: 0.5,
  REJECTED: 0.5,
  AGREED_WITH: 0.32,
}

const RARE = 0.54

/** How often a report of this type is right, from 0 to 1. */
export function confidenceOf(type: ActType): number {
  return MEASURED[type] ?? RARE
}
