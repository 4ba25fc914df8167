/**
 * Rules under which Grafeo and Neo4j answer alike, found by running both: whole entities, unlabelled nodes and
 * columns without alias give other rows on the one than on the other, or none.
 */
export function lintCypher(text: string): string[] {
  return [
    ...unlabelledNodes(text),
    ...unaliasedColumns(text),
    ...keywordNames(text),
    ...FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([name]) => `forbidden: ${name}`),
  ]
}

const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['count of whole entities', /\bcount\((?:DISTINCT )?[a-z]\w*\)/i],
  ['entities gathered in a list', /\bcollect\((?:DISTINCT )?[a-z]\)/i],
  ['map projection', /\b[a-z]\w* \{ ?\./],
  ['entity through an expression', /\b(?:coalesce|head|last|startNode|endNode)\([a-z]\w*[,)]/],
  ['pattern comprehension', /\[\(/],
  ['ON MATCH SET', /\bON MATCH SET\b/],
  ['label expression', /\(\w*:\w+ ?[|&]/],
  ['label test in a condition', /\bWHERE \w+:\w+/],
  ['WHERE inside a pattern', /[([]\w*:\w+ WHERE/],
  ['list concatenation', /\+ ?\[|\] ?\+/],
  ['list slice', /\[[^\]*]*\.\.[^\]]*\]/],
  ['keyset on lists', /\] ?[<>] ?\[/],
  ['computed limit', /\bLIMIT (?:\$\w+ ?[-+*/]|\w+\()/],
  ['temporal function', /\b(?:date|time|datetime|localdatetime|localtime|duration)[(.]/i],
  [
    'function of one engine',
    /\b(?:isEmpty|randomUUID|valueType|percentile\w+|to\w+OrNull|apoc\.|db\.|dbms\.)/,
  ],
  [
    'clause of one engine',
    /\b(?:COLLECT ?\{|OPTIONAL CALL|IN TRANSACTIONS|USING|FOREACH|CYPHER \d|SHORTEST)/,
  ],
  ['path', /\bp ?= ?\(|\bshortestPath\b/],
  ['unbounded path', /\*\.\.\]|\*\]|\*\d+\.\.\]/],
  ['regular expression', /=~/],
  ['concatenation bars', /\|\|/],
  ['REMOVE or DETACH', /\b(?:REMOVE|DETACH)\b/],
]

/** A node bound before may stand bare only where MERGE and CREATE demand it, any other where only edges are meant. */
function unlabelledNodes(text: string): string[] {
  const found: string[] = []
  for (const clause of text.replace(OF_EDGES, '').split(/\b(?=MATCH|MERGE|CREATE)\b/)) {
    for (const match of clause.matchAll(NODE)) {
      const [node, name = '', labels] = match
      const bare = /^(?:MERGE|CREATE)/.test(clause) && new RegExp(`\\(${name}:`).test(text) && name !== ''
      if (!labels && !bare) found.push(`node without label: ${node.trim()}`)
    }
  }
  return found
}

/**
 * Neo4j keeps how many edges of a type a node has, and looks it up only where their other end has no label. Indexes of
 * edges name no nodes.
 */
const OF_EDGES = /\bCOUNT \{ \(\w+\)<?-\[:\w+\]->?\(\) \}|\bFOR \(\)-\[\w+:\w+\]-\(\)/g

const NODE = /(?<=(?:MATCH|MERGE|CREATE|[->,]) ?)\((\w*)((?::\w+)*)(?: ?\{[^}]*\})?\)/g

function unaliasedColumns(text: string): string[] {
  const { outer, inner } = takeSubqueries(text)
  const found = inner.flatMap((subquery) => columnFindings(subquery, isNamedOrBare))
  return [...found, ...columnFindings(outer, isNamedOrBare, text)]
}

/** Findings in the columns of one query without subqueries; the last RETURN of `whole` leaves the engine. */
function columnFindings(query: string, isNamed: (item: string) => boolean, whole?: string): string[] {
  const clauses = query.replace(LIST_COMPREHENSION, '[]').split(CLAUSE)
  return clauses.flatMap((clause) => {
    const match = /^(RETURN|WITH) (?:DISTINCT )?([\s\S]*)$/.exec(clause)
    if (!match) return []
    const [, keyword, items = ''] = match
    const leaves = whole !== undefined && keyword === 'RETURN'
    return splitItems(items).flatMap((item) => {
      if (leaves && isEntity(item, whole)) return [`whole entity returned: ${item}`]
      if (leaves && !/\bAS `?\w+`?$/.test(item)) return [`column without alias: ${item}`]
      return isNamed(item) ? [] : [`column without alias: ${item}`]
    })
  })
}

/** It has a WHERE of its own. */
const LIST_COMPREHENSION = /\[\w+ IN (?:[^[\]]|\[[^[\]]*\])*\]/g

const isNamedOrBare = (item: string): boolean => /\bAS `?\w+`?$|^\w+$/.test(item)

const CLAUSE =
  /\b(?=(?:OPTIONAL MATCH|(?<!OPTIONAL )MATCH|WHERE|(?<!STARTS )WITH|RETURN|ORDER BY|LIMIT|UNWIND|UNION ALL|MERGE|ON CREATE|SET|CREATE|DELETE|CALL)\b)/

/** Parts the queries in braces (EXISTS, COUNT, CALL), the innermost first, from the one they stand in; maps in braces stay. */
function takeSubqueries(text: string): { outer: string; inner: string[] } {
  const inner: string[] = []
  let outer = text
  for (;;) {
    const next = outer.replace(SUBQUERY, (_, query: string) => {
      inner.push(query)
      return '()'
    })
    if (next === outer) return { outer, inner }
    outer = next
  }
}

/** In braces, with no other in it. */
const SUBQUERY = /\{([^{}]*\b(?:MATCH|RETURN)\b(?:[^{}]|\{(?:(?!\b(?:MATCH|RETURN)\b)[^{}])*\})*)\}/

/** Whether a column is a variable that names a node or a relationship. */
function isEntity(item: string, text: string): boolean {
  const name = /^(\w+)(?: AS \w+)?$/.exec(item)?.[1]
  return name !== undefined && new RegExp(`[(\\[]${name}:`).test(text)
}

/** Splits at the commas that stand outside brackets. */
function splitItems(items: string): string[] {
  let depth = 0
  let item = ''
  const found: string[] = []
  for (const character of items) {
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    if (character === ',' && depth === 0) {
      found.push(item.trim())
      item = ''
    } else {
      item += character
    }
  }
  return [...found, item.trim()]
}

const KEYWORDS = new Set(
  'all and any as asc call case contains count create delete desc detach distinct else end ends exists false for from in is limit load match merge none not null on optional or order remove return set single skip starts then true union unwind when where with xor yield'.split(
    ' ',
  ),
)

/** A keyword stands as the name of a property, a relationship or a label only in backticks. */
function keywordNames(text: string): string[] {
  const names = [...text.matchAll(/[\w`]\.(\w+)|[(\w]?:(\w+)|\bAS (\w+)/g)].map(
    ([, property, type, alias]) => property ?? type ?? alias ?? '',
  )
  return names.filter((name) => KEYWORDS.has(name.toLowerCase())).map((name) => `keyword as a name: ${name}`)
}
