import { ACTS, type ActType } from './acts.ts'

/** Types that are done in words but have no content of their own. */
const WORDLESS: ReadonlySet<ActType> = new Set([
  'MET_WITH',
  'VISITED',
  'SPOKE_WITH',
  'NEGOTIATED_WITH',
  'MEDIATED',
  'SIGNED_WITH',
  'INVESTIGATED',
])

/** Whether an act of this type is done, not said, so that it has no content. */
export function isDeed(type: ActType): boolean {
  return ACTS[type].quad.startsWith('MATERIAL') || WORDLESS.has(type)
}
