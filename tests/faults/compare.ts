/** Articles that are there with some of their reports. */
export function halfWritten(lines: readonly string[], whole: readonly string[]): string[] {
  const all = sizes(whole)
  return [...sizes(lines)].flatMap(([id, size]) => (size === all.get(id) ? [] : [`${id} is half written`]))
}

/** How many lines each article has: its own and one for each report. */
function sizes(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const { row, id, articleId } = JSON.parse(line) as Record<string, string>
    const article = row === 'article' ? id : row === 'report' ? articleId : undefined
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return counts
}

export function countArticles(lines: readonly string[]): number {
  return lines.filter((line) => line.startsWith('{"row":"article"')).length
}

/** The first line of each that the other has not. */
export function differences(lines: readonly string[], undisturbed: readonly string[]): string[] {
  const [here, there] = [new Set(lines), new Set(undisturbed)]
  const left = lines.filter((line) => !there.has(line))
  const lacking = undisturbed.filter((line) => !here.has(line))
  if (left.length + lacking.length === 0) return []
  return [
    `the graph is not that of an undisturbed run: ${left.length} lines too many, ${lacking.length} too few` +
      ` (${left[0] ?? ''} / ${lacking[0] ?? ''})`,
  ]
}
