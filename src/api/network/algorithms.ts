import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'

/** These packages are what their types call their default export. */
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default
export const louvain = louvainModule as unknown as typeof louvainModule.default
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default
