import type { Table } from '../../bench/queries/rowsOf.ts'

/** What the API is asked to answer the same as a query of docs/cypher.md. */
interface SameQuestion extends Table {
  readonly text: string
  /** The API also gives rows that the query leaves out. */
  readonly hasMore?: true
}

/** Of the columns of the query those that the API has too. The other queries ask what the API cannot be asked. */
export const sameQuestions: Readonly<Record<number, SameQuestion>> = {
  1: {
    text: '{ acts(filter: { types: [MET_WITH], polarity: AFFIRMED, modality: ACTUAL, vouched: true }, first: 100) { nodes { happened { from } by { name } to { name } } } }',
    rows: 'acts.nodes',
    columns: { day: 'happened.from', who: ['by.name', 'to.name'] },
    hasMore: true,
  },
  2: {
    text: '{ actors(filter: { name: "Lavrov" }) { nodes { name aliases } } }',
    rows: 'actors.nodes',
    columns: { actor: 'name', names: ['name', 'aliases'] },
  },
  3: {
    text: '{ acts(filter: { types: [DEMANDED], by: { name: "Russia" }, vouched: true }, first: 100) { nodes { reports { sentence article { publishedOn outlet { name } } } } } }',
    rows: 'acts.nodes.reports',
    columns: { printed: 'article.publishedOn', outlet: 'article.outlet.name', sentence: 'sentence' },
    hasMore: true,
  },
  4: {
    text: '{ acts(filter: { types: [PROMISED], polarity: AFFIRMED, modality: ACTUAL, vouched: false }, first: 100) { nodes { by { name } content reports { voicedIn { act { by { name } } } } } } }',
    rows: 'acts.nodes',
    columns: { who: 'by.name', promise: 'content', accordingTo: 'reports.voicedIn.act.by.name' },
  },
  5: {
    text: '{ acts(filter: { types: [SAID], vouched: false }, first: 100) { nodes { reports { act { by { name } content } voicedIn { act { by { name } } voicedIn { act { by { name } } } } } } } }',
    rows: 'acts.nodes.reports',
    columns: {
      voices: ['voicedIn.voicedIn.act.by.name', 'voicedIn.act.by.name', 'act.by.name'],
      words: 'act.content',
    },
    hasMore: true,
  },
  6: {
    text: '{ matrix(rows: { name: "United States" }, columns: { name: "Russia" }) { type by { name } counts { acts alleged unreal } } }',
    rows: 'matrix',
    columns: { type: 'type', acts: 'counts.acts', alleged: 'counts.alleged', unreal: 'counts.unreal' },
    hasMore: true,
  },
  7: {
    text: '{ facets(by: BY, filter: { types: [ACCUSED], to: { name: "Russia" } }, first: 100) { actor { name } counts { acts origins } } }',
    rows: 'facets',
    columns: { accuser: 'actor.name', acts: 'counts.acts', origins: 'counts.origins' },
    hasMore: true,
  },
  8: {
    text: '{ acts(filter: { answers: { kinds: [REJECTS] } }, first: 100) { nodes { by { name } happened { from } respondsTo { act { happened { from } } } } } }',
    rows: 'acts.nodes',
    columns: { rejectedBy: 'by.name', demanded: 'respondsTo.act.happened.from', rejected: 'happened.from' },
    hasMore: true,
  },
  9: {
    text: '{ demands(status: OPEN, filter: { types: [DEMANDED], polarity: AFFIRMED, modality: ACTUAL, vouched: true }, first: 100) { nodes { by { name } content } } }',
    rows: 'demands.nodes',
    columns: { who: 'by.name', demand: 'content' },
  },
  10: {
    text: '{ acts(filter: { minOrigins: 2 }, first: 100) { nodes { type by { name } to { name } happened { from } originCount } } }',
    rows: 'acts.nodes',
    columns: { type: 'type', who: ['by.name', 'to.name'], day: 'happened.from', origins: 'originCount' },
  },
  11: {
    text: '{ articles(first: 100) { nodes { publishedOn outlet { name } wire { name } } } }',
    rows: 'articles.nodes',
    columns: { printed: 'publishedOn', outlet: 'outlet.name', credits: 'wire.name' },
    hasMore: true,
  },
  12: {
    text: '{ counts(asOf: "2022-01-25T23:59:59Z") { articles acts reports } }',
    rows: 'counts',
    columns: { articles: 'articles', acts: 'acts', reports: 'reports' },
  },
  14: {
    text: '{ paths(from: { name: "Viktor Orban" }, to: { name: "Xi Jinping" }, first: 100) { steps { from { name } to { name } } } }',
    rows: 'paths',
    columns: { way: ['steps.from.name', 'steps.to.name'] },
  },
}
