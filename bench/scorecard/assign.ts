/** Row and column of a weight. */
export type Pair = readonly [row: number, column: number]

/**
 * Pairs rows with columns one to one so that the sum of their weights is greatest (Hungarian method, cubic in the
 * smaller side). Weights are 0 or more; pairs of weight 0 are left out.
 */
export function assign(weights: readonly (readonly number[])[]): readonly Pair[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  if (rows === 0 || columns === 0) return []
  const isFlipped = rows > columns
  const matrix = isFlipped ? transpose(weights, columns) : weights
  return cheapest(matrix)
    .filter(([row, column]) => at(matrix[row], column) > 0)
    .map(([row, column]): Pair => (isFlipped ? [column, row] : [row, column]))
}

/** The assignment over a matrix that is not higher than wide, one augmenting path a row. */
function cheapest(weights: readonly (readonly number[])[]): readonly Pair[] {
  const width = weights[0]?.length ?? 0
  const most = Math.max(...weights.flat())
  const cost = (row: number, column: number): number => most - at(weights[row - 1], column - 1)
  // Potentials of rows and columns, and for each column its row: 1-based, column 0 is the row in hand.
  const ofRow = zeros(weights.length + 1)
  const ofColumn = zeros(width + 1)
  const rowOf = zeros(width + 1)
  for (let row = 1; row <= weights.length; row++) {
    rowOf[0] = row
    const cameFrom = zeros(width + 1)
    const slack = zeros(width + 1).fill(Number.POSITIVE_INFINITY)
    const isVisited = new Set<number>()
    let column = 0
    while (at(rowOf, column) !== 0) {
      isVisited.add(column)
      const visitor = at(rowOf, column)
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= width; other++) {
        if (isVisited.has(other)) continue
        const reduced = cost(visitor, other) - at(ofRow, visitor) - at(ofColumn, other)
        if (reduced < at(slack, other)) {
          slack[other] = reduced
          cameFrom[other] = column
        }
        if (at(slack, other) < step) {
          step = at(slack, other)
          next = other
        }
      }
      for (let other = 0; other <= width; other++) {
        if (isVisited.has(other)) {
          ofRow[at(rowOf, other)] = at(ofRow, at(rowOf, other)) + step
          ofColumn[other] = at(ofColumn, other) - step
        } else slack[other] = at(slack, other) - step
      }
      column = next
    }
    while (column !== 0) {
      const before = at(cameFrom, column)
      rowOf[column] = at(rowOf, before)
      column = before
    }
  }
  return rowOf.flatMap((row, column): Pair[] => (row && column ? [[row - 1, column - 1]] : []))
}

function transpose(weights: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] {
  return Array.from({ length: columns }, (_, column) => weights.map((row) => at(row, column)))
}

/** A cell that is known to be there. */
function at(cells: readonly number[] | undefined, index: number): number {
  return cells?.[index] ?? 0
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0)
}
