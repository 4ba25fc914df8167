import { nameIndex } from './nameIndex.ts'

/** Nations spoken of as one, without a body of their own: an actor of type GROUP. */
export interface Bloc {
  readonly name: string
  readonly aliases: readonly string[]
  /** Its adjective: `Western`. */
  readonly adjective?: string
}

export const BLOCS: readonly Bloc[] = [
  {
    name: 'the West',
    aliases: ['Western powers', 'Western countries', 'Western nations'],
    adjective: 'Western',
  },
  { name: 'the Eastern Bloc', aliases: ['Communist Bloc', 'Soviet Bloc'] },
  { name: 'the Arab world', aliases: ['Arab states', 'Arab countries', 'Arab nations'], adjective: 'Arab' },
  { name: 'the Muslim world', aliases: ['Islamic world'] },
  { name: 'the Gulf states', aliases: ['Gulf countries', 'Gulf Arab states', 'Gulf monarchies'] },
  {
    name: 'the Baltic states',
    aliases: ['Baltics', 'Baltic countries', 'Baltic nations'],
    adjective: 'Baltic',
  },
  {
    name: 'the Nordic countries',
    aliases: ['Nordics', 'Nordic states', 'Nordic nations'],
    adjective: 'Nordic',
  },
  { name: 'the Global South', aliases: ['developing countries', 'developing nations'] },
  { name: 'the Global North', aliases: ['developed countries', 'developed nations'] },
  { name: 'the international community', aliases: ['world community'] },
  { name: 'the world powers', aliases: ['major powers', 'great powers'] },
  { name: 'the P5+1', aliases: ['E3+3'] },
  { name: 'the E3', aliases: ['European three'] },
  { name: 'the Quad', aliases: ['Quadrilateral Security Dialogue'] },
  { name: 'the Normandy Four', aliases: ['Normandy group'] },
]

const BY_NAME = nameIndex(
  BLOCS.flatMap((bloc) => [bloc.name, ...bloc.aliases].map((name) => [name, bloc] as const)),
)

/**
 * Reads a bloc's name as it stands in a text: "the West", "Western powers".
 * A name of one word needs its capital and its article: "west" is a direction.
 */
export function findBloc(name: string): Bloc | undefined {
  const isOneWord = !/\S\s+\S/.test(name.replace(/^the\s+/i, ''))
  if (isOneWord && !/^the\s+\p{Lu}/iu.test(name)) return undefined
  const reading = BY_NAME(name)
  return isOneWord && reading?.ambiguous ? undefined : reading?.value
}
