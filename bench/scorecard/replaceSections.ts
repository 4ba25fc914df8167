/**
 * A document with the measured sections put in the place of the old ones, between `<!-- sample -->` and
 * `<!-- /sample -->`. All else stays as it is. Throws where a place is missing.
 */
export function replaceSections(document: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [name, section]: readonly [string, string]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`the document has no place ${start} … ${end}`)
    return `${text.slice(0, from + start.length)}\n\n${section}\n\n${text.slice(to)}`
  }, document)
}
