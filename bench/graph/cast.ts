import type { NamedActor, TieRow } from '../../src/graph/index.ts'
import { NATIONS } from '../../src/identity/index.ts'
import { type ArticleId, actorId } from '../../src/model/index.ts'
import type { ActorType } from '../../src/ontology/index.ts'
import type { Random } from './random.ts'

/** Who plays in a story: each line of people is oftener in it the further in front it stands. */
export interface Cast {
  /** Who may do something, and whom it may be done to or be about. */
  readonly actors: readonly NamedActor[]
  readonly ties: readonly TieRow[]
}

/** Large powers first, as in world news; the others in the order of their codes. */
const POWERS = ['USA', 'RUS', 'CHN', 'UKR', 'GBR', 'DEU', 'FRA', 'ISR', 'IRN', 'IND', 'TUR', 'JPN']
const POWER_RANK = new Map(POWERS.map((iso3, rank) => [iso3, rank]))
const BY_RANK = NATIONS.filter(({ former }) => !former).toSorted(
  (a, b) => (POWER_RANK.get(a.iso3) ?? POWERS.length) - (POWER_RANK.get(b.iso3) ?? POWERS.length),
)

const OFFICES = ['president', 'prime minister', 'foreign minister', 'spokesman', 'defence minister', 'envoy']
const GIVEN = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Farid', 'Grace', 'Hugo', 'Irina', 'James']
const SYLLABLES = ['ba', 'ro', 'ven', 'ko', 'mar', 'lin', 'to', 'des', 'ka', 'ri', 'ol', 'stein', 'mi', 'ga']
const BODIES = ['Ministry', 'Council', 'Party', 'Agency', 'Court', 'Union', 'Bank', 'Institute']
const GROUPS = ['protesters', 'Western allies', 'senior officials', 'residents', 'two diplomats', 'lawmakers']

const PEOPLE_OF_A_NATION = 60
const BODIES_OF_A_NATION = 8

/** Two nations or three, their people, bodies, and groups that only the article knows. */
export function castOf(random: Random, article: ArticleId): Cast {
  const nations = [random.zipf(BY_RANK.length), random.zipf(BY_RANK.length), random.zipf(BY_RANK.length)]
  const actors = new Map<string, NamedActor>()
  const ties: TieRow[] = []
  const add = (actor: NamedActor): NamedActor => {
    actors.set(actor.id, actor)
    return actor
  }
  for (const [at, rank] of nations.entries()) {
    const nation = add(nationOf(rank))
    for (let count = 0; count < 4 - at; count++) {
      const place = random.zipf(PEOPLE_OF_A_NATION)
      const person = add(personOf(nation, place))
      const title = OFFICES[place % OFFICES.length] ?? ''
      if (!ties.some(({ fromId }) => fromId === person.id))
        ties.push({ type: 'HOLDS_ROLE', fromId: person.id, toId: nation.id, title })
    }
    const body = random.zipf(BODIES_OF_A_NATION)
    add(named('ORGANIZATION', `${nation.name} ${BODIES[body]}`, []))
  }
  for (let count = 0; count < 2; count++) {
    const name = random.pick(GROUPS)
    add({ ...named('GROUP', name, []), id: actorId('GROUP', name, article) })
  }
  return { actors: [...actors.values()], ties }
}

function nationOf(rank: number): NamedActor {
  const nation = BY_RANK[rank]
  if (nation === undefined) throw new Error(`there is no nation of rank ${rank}`)
  const aliases = nation.capitals.slice(0, 1)
  return { ...named('NATION', nation.name, aliases), iso3: nation.iso3 }
}

function personOf(nation: NamedActor, place: number): NamedActor {
  const seed = `${nation.iso3}`
    .split('')
    .reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), place * 7919)
  const syllable = (at: number): string => SYLLABLES[Math.floor(seed / 14 ** at) % SYLLABLES.length] ?? ''
  const surname = `${syllable(0)}${syllable(1)}${syllable(2)}`
  const name = `${GIVEN[place % GIVEN.length]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`
  return {
    ...named('PERSON', name, [surname]),
    id: actorId('PERSON', name, nation.iso3),
  }
}

function named(type: ActorType, name: string, aliases: readonly string[]): NamedActor {
  return { id: actorId(type, name), type, name, aliases, iso3: null }
}
