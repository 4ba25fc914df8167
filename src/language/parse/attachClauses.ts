import type { Doc } from '../doc.ts'

/** Labels of subjects. */
const SUBJECTS = new Set(['nsubj', 'nsubjpass', 'expl', 'csubj'])

/** Adverbs that may stand between a comma and the verb it parts from the one before: "but then". */
const JOINING = new Set(['and', 'but', 'or', 'then', 'yet', 'later', 'also'])

const QUOTATION_MARK = /^(?:["“”]|``|'')$/

/**
 * "A denied it; B said that …": the model takes the first clause for what B says. Makes it the head of the sentence,
 * and the second a clause joined to it. A semicolon inside what is said ("It is dead; it never lived, he said") stays.
 */
export function partAtSemicolons(doc: Doc): void {
  for (let mark = 0; mark < doc.length; mark++) {
    const second = doc.lexemes[mark]?.text === ';' ? verbBehind(doc, mark) : null
    if (second === null) continue
    const first = childrenOf(doc, second).findLast((word) => word < mark && doc.deps[word] === 'ccomp')
    if (first !== undefined && hasSubject(doc, first)) {
      const isRoot = headOf(doc, second) === second
      attach(doc, first, isRoot ? first : headOf(doc, second), doc.deps[second] ?? '')
      attach(doc, second, first, 'conj')
    }
    const before = headOf(doc, second)
    if (before > mark) continue
    const strays = childrenOf(doc, second).filter((word) => word < mark && SUBJECTS.has(doc.deps[word] ?? ''))
    if (doc.deps[second] === 'ccomp' && strays.length > 0 && !hasSubject(doc, before)) {
      // "“…,” said A; B told …": the tree takes A for a subject of the second verb.
      for (const word of strays) attach(doc, word, before)
      attach(doc, second, before, 'conj')
    }
    if (doc.deps[second] !== 'conj') continue
    for (const word of childrenOf(doc, second))
      if (word < mark && doc.deps[word] === 'prep') attach(doc, word, before)
  }
}

/** The verb whose clause begins with its own subject right behind a semicolon. */
function verbBehind(doc: Doc, mark: number): number | null {
  for (let word = mark + 1; word < doc.length && doc.sentenceStarts[word] !== 1; word++) {
    if (doc.deps[word] === 'ccomp' || doc.lexemes[word]?.text === ';') return null
    if (SUBJECTS.has(doc.deps[word] ?? '')) return headOf(doc, word) > word ? headOf(doc, word) : null
  }
  return null
}

/**
 * "She said that the plan was dead, and accused him of …": the model joins the second verb to what is said, as though
 * the plan accused him. Without a subject and in the tense of the verb of saying it is joined to that, where a comma
 * parts it from what is said or its form does: "said that he had left and called him …".
 */
export function joinSharedSubjects(doc: Doc): void {
  for (let verb = 0; verb < doc.length; verb++) {
    const said = headOf(doc, verb)
    const saying = headOf(doc, said)
    const isJoined = doc.deps[verb] === 'conj' && doc.deps[said] === 'ccomp' && saying < said
    if (!isJoined || hasSubject(doc, verb) || !hasSubject(doc, said)) continue
    const joint = childrenOf(doc, said).findLast((word) => word < verb && doc.deps[word] === 'cc')
    const tense = tenseOf(doc, verb)
    const isParted = isBehindComma(doc, verb) || (doc.tags[verb] === 'VBD' && hasAuxiliary(doc, said))
    if (joint === undefined || tense === null || tense !== tenseOf(doc, saying) || !isParted) continue
    if (opensQuotation(doc, saying, verb)) continue
    attach(doc, verb, saying, 'conj')
    for (const word of [joint - 1, joint]) if (headOf(doc, word) === said) attach(doc, word, saying)
  }
}

/** Of the verb or its auxiliary, whichever is finite; null where none is, or it is a modal. */
function tenseOf(doc: Doc, verb: number): 'past' | 'present' | null {
  const auxiliaries = childrenOf(doc, verb).filter((word) =>
    ['aux', 'auxpass'].includes(doc.deps[word] ?? ''),
  )
  const tags = [verb, ...auxiliaries].map((word) => doc.tags[word] ?? '')
  const finite = tags.find((tag) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tag))
  if (finite === undefined || finite === 'MD') return null
  return finite === 'VBD' ? 'past' : 'present'
}

/** Whether only its own words stand between a verb and the comma before it: ", and was then". */
function isBehindComma(doc: Doc, verb: number): boolean {
  let word = verb - 1
  while (word > 0 && (headOf(doc, word) === verb || JOINING.has(doc.lexemes[word]?.text ?? ''))) word -= 1
  return doc.lexemes[word]?.text === ','
}

/** Whether a quotation opens between two words and is not closed there. */
function opensQuotation(doc: Doc, from: number, to: number): boolean {
  return doc.lexemes.slice(from, to).filter(({ text }) => QUOTATION_MARK.test(text)).length % 2 === 1
}

function hasAuxiliary(doc: Doc, verb: number): boolean {
  return childrenOf(doc, verb).some((word) => doc.deps[word] === 'aux')
}

function hasSubject(doc: Doc, verb: number): boolean {
  return childrenOf(doc, verb).some((word) => SUBJECTS.has(doc.deps[word] ?? ''))
}

function headOf(doc: Doc, word: number): number {
  return doc.heads[word] ?? word
}

function attach(doc: Doc, word: number, head: number, dep = doc.deps[word] ?? ''): void {
  doc.heads[word] = head
  doc.deps[word] = dep
}

/** The words of a sentence that depend on one of it, in text order. */
function childrenOf(doc: Doc, head: number): readonly number[] {
  let start = head
  while (start > 0 && doc.sentenceStarts[start] !== 1) start -= 1
  const found: number[] = []
  for (let word = start; word < doc.length && (word <= head || doc.sentenceStarts[word] !== 1); word++)
    if (word !== head && headOf(doc, word) === head) found.push(word)
  return found
}
