import { countArticles, differences, halfWritten } from './compare.ts'
import { exported, INGEST, ingestAll, killed } from './program.ts'
import type { Round, Scene } from './rounds.ts'

/** An ingest is killed at most so often before it may end. */
const MOST_KILLS = 3

/** Kills the program at random moments of an ingest, and runs it to its end. */
export async function killIngest({ ground, random, undisturbed, duration }: Scene): Promise<Round> {
  const kills = 1 + Math.floor(random() * MOST_KILLS)
  const wrong: string[] = []
  const articles: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    await killed(INGEST, ground, random() * duration)
    const lines = await exported(ground)
    const count = countArticles(lines)
    if (count < (articles.at(-1) ?? 0)) wrong.push('articles are lost')
    articles.push(count)
    wrong.push(...halfWritten(lines, undisturbed))
  }
  await ingestAll(ground)
  wrong.push(...differences(await exported(ground), undisturbed))
  return { did: `killed with ${articles.join(', ')} articles`, wrong }
}
