import type { Token } from '../../language/index.ts'

/** Nouns for what armies act with: "Kenyan aircraft killed" tells what Kenya did. */
const ARMS = new Set(
  `aircraft airplane artillery bomb bomber boat carrier convoy cruiser cutter destroyer drone fighter fire frigate gunboat
  gunship helicopter howitzer jet missile mortar plane rocket shell ship submarine tank torpedo vessel warplane
  warship`.split(/\s+/),
)

export function isArm({ lemma, pos }: Token): boolean {
  return pos === 'NOUN' && ARMS.has(lemma)
}
