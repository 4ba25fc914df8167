import { openGraph } from '../../../src/graph/index.ts'
import { makeBatch } from './makeBatch.ts'

/** Opens the graph in the folder of the first argument, writes one article, says so, and keeps it open until killed. */
async function holdGraph(path: string): Promise<void> {
  const graph = await openGraph({ kind: 'grafeo', path })
  await graph.writeArticle(makeBatch({ name: 'held' }))
  process.stdout.write('open\n')
  process.stdin.resume()
}

await holdGraph(process.argv[2] ?? '')
