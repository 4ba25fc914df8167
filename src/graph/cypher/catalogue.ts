import {
  countActors,
  countEverything,
  findActors,
  lockActors,
  mergeActors,
  readActors,
  setAliases,
} from './actors.ts'
import {
  latestActs,
  mergeActs,
  mergeClaims,
  mergeClaimsAlone,
  mergeClaimsOf,
  mergeParties,
  mergeResponses,
  readActs,
} from './acts.ts'
import {
  articlesWithoutSketch,
  countArticles,
  findArticles,
  knownArticles,
  linkOutlets,
  linkWires,
  mergeArticles,
  mergeOutlets,
  mergeOutletsAlone,
  mergeWires,
  readArticles,
  readTexts,
  setSketches,
} from './articles.ts'
import { dumps, partiesOfActs, responsesOfActs } from './dump.ts'
import { countActs, findActs } from './findActs.ts'
import type { BothWays } from './keyset.ts'
import { tellersOfActs } from './origins.ts'
import {
  mergeNames,
  mergeReports,
  mergeVoices,
  namesOfReports,
  readReports,
  reportsOfActs,
  reportsOfArticles,
} from './reports.ts'
import { MIGRATIONS, readSchemaVersion, writeSchemaVersion } from './schema.ts'
import { knownSources, mergeSources } from './sources.ts'
import type { Statement } from './statement.ts'
import { mergeTies, tiesOfActors } from './ties.ts'
import { lockTypedEdges, typedEdges } from './typedEdges.ts'

/** Every statement there is: an engine runs no other Cypher than this, but for the count of writes of the embedded one. */
export const catalogue: readonly Statement[] = [
  ...MIGRATIONS.flatMap(({ statements }) => statements),
  readSchemaVersion,
  writeSchemaVersion,

  readActors,
  ...bothWays(findActors),
  countActors,
  readActs,
  ...Object.values(findActs).flatMap(({ own, around }) => [own, around].flatMap(bothWays)),
  ...Object.values(countActs).flatMap(({ own, around }) => [own, around]),
  ...Object.values(latestActs),
  readReports,
  reportsOfActs,
  reportsOfArticles,
  namesOfReports,
  tellersOfActs,
  readArticles,
  readTexts,
  articlesWithoutSketch,
  ...bothWays(findArticles),
  countArticles,
  knownArticles,
  knownSources,
  tiesOfActors,
  countEverything,
  ...dumps,
  partiesOfActs,
  responsesOfActs,

  mergeArticles,
  mergeOutlets,
  mergeOutletsAlone,
  linkOutlets,
  linkWires,
  mergeWires,
  setSketches,
  ...Object.values(mergeActors),
  lockActors,
  setAliases,
  mergeActs,
  mergeClaims,
  mergeClaimsAlone,
  mergeClaimsOf,
  ...Object.values(mergeParties),
  mergeReports,
  mergeVoices,
  mergeNames,
  ...Object.values(mergeTies),
  mergeResponses,
  mergeSources,
  lockTypedEdges,
  ...Object.values(typedEdges).flatMap(({ drop, build, due, stored }) => [drop, build, due, stored]),
]

function bothWays<Entry>({ forward, backward }: BothWays<Entry>): Entry[] {
  return [forward, backward]
}
