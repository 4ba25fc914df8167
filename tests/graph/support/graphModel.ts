import { ACT_TYPES, TIES } from '../../../src/ontology/index.ts'

/** Which edges lead from which nodes to which. */
export const EDGES: readonly { readonly from: string; readonly relType: string; readonly to: string }[] = [
  edge('Report', 'TELLS', 'Act'),
  edge('Report', 'PRINTED_IN', 'Article'),
  edge('Report', 'VOICED_IN', 'Report'),
  edge('Report', 'NAMES', 'Actor'),
  edge('Article', 'PUBLISHED_BY', 'Outlet'),
  edge('Article', 'CREDITS', 'Outlet'),
  edge('Article', 'CORRECTS', 'Article'),
  edge('Act', 'BY', 'Actor'),
  edge('Act', 'TO', 'Actor'),
  edge('Act', 'ABOUT', 'Actor'),
  edge('Act', 'CLAIMS', 'Claim'),
  edge('Act', 'RESPONDS_TO', 'Act'),
  edge('Act', 'TAKEN_FOR', 'Act'),
  edge('Act', 'KEYED', 'JoinKey'),
  edge('Actor', 'CALLED', 'Name'),
  edge('Actor', 'TAKEN_FOR', 'Actor'),
  edge('Actor', 'KEYED', 'JoinKey'),
  ...Object.keys(TIES).map((type) => edge('Actor', type, 'Actor')),
  ...ACT_TYPES.map((type) => edge('Actor', type, 'Actor')),
]

/** Nodes that no edge leads to. */
export const ALONE = ['Source', 'Decision', 'Meta'] as const

function edge(from: string, relType: string, to: string) {
  return { from, relType, to }
}
