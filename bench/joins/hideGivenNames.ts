import { candidateKeys, findActorJoins } from '../../src/ingest/joins/index.ts'
import type { Article, Extraction } from '../../src/model/index.ts'
import { actorsToJoin, readCorpus } from './readCorpus.ts'

/**
 * How well a bare surname is given back its owner: of each person of each article the given name is taken away, and the
 * other articles are asked who it is. Counts of what comes back, by whether the others name him and the article his
 * office.
 */
export function hideGivenNames(
  articles: readonly Article[],
  extractions: readonly Extraction[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const article of articles) {
    const others = actorsToJoin(
      readCorpus(
        articles.filter((other) => other !== article),
        extractions,
      ),
    )
    for (const person of actorsToJoin(readCorpus([article], extractions))) {
      const surname = person.name.split(' ').at(-1)
      if (person.type !== 'PERSON' || surname === undefined || surname === person.name) continue
      const bare = { ...person, id: `${person.id}-bare` as typeof person.id, name: surname, aliases: [] }
      const keys = candidateKeys(bare)
      const found = findActorJoins(
        bare,
        others.filter((other) => candidateKeys(other).some((key) => keys.includes(key))),
      )
      const isRight = found.some(({ candidate }) => candidate.id === person.id)
      const how = found.some(({ join }) => join.certain) ? 'certain' : 'proposed'
      const result = found.length === 0 ? 'nobody' : `${how}, ${isRight ? 'right' : 'another id'}`
      const known = others.some(({ id }) => id === person.id) ? 'named elsewhere' : 'named here only'
      const office = person.ties.some(({ title }) => title !== '') ? 'with office' : 'without office'
      const row = `${known}, ${office}: ${result}`
      counts.set(row, (counts.get(row) ?? 0) + 1)
    }
  }
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
