/** Precision, recall and their harmonic mean, in percent with one decimal. */
export interface Rates {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** Rates of things that count whole: so many of the predicted and of the gold ones are right. */
export function rates(hits: number, predicted: number, gold: number): Rates {
  return {
    p: percent(hits, predicted),
    r: percent(hits, gold),
    f1: oneDecimal(exactF1(hits, predicted, gold)),
  }
}

/** Rates where a hit is worth something else on either side, as a share of the predicted or of the gold content. */
export function softRates(hitsP: number, predicted: number, hitsR: number, gold: number): Rates {
  const p = predicted ? hitsP / predicted : 0
  const r = gold ? hitsR / gold : 0
  const f1 = p + r ? (2 * p * r) / (p + r) : 0
  return { p: oneDecimal(100 * p), r: oneDecimal(100 * r), f1: oneDecimal(100 * f1) }
}

/** F1 in percent, not rounded. */
export function exactF1(hits: number, predicted: number, gold: number): number {
  return predicted + gold ? (200 * hits) / (predicted + gold) : 0
}

/** Percent with one decimal; 0 of nothing is 0. */
export function percent(part: number, whole: number): number {
  return whole ? oneDecimal((100 * part) / whole) : 0
}

/** One decimal; a number that lies exactly between two goes to the even one. Only quarters can. */
export function oneDecimal(value: number): number {
  return value % 1 === 0.25 ? Math.floor(value) + 0.2 : Number(value.toFixed(1))
}
