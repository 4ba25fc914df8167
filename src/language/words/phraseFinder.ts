import type { Lexeme } from './vocab.ts'

/** Tokens `[start, end)`. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

/** Finds given sequences of token texts. */
export class PhraseFinder {
  readonly #root: Node = { next: new Map(), isEnd: false }

  constructor(phrases: readonly (readonly string[])[]) {
    for (const phrase of phrases) this.#add(phrase)
  }

  /** Ranges that do not overlap, by their start: the longer is kept before the shorter, then the earlier. */
  find(lexemes: readonly Lexeme[]): Map<number, TokenRange> {
    return new Map(longestFirst(this.#findAll(lexemes)).map((range) => [range.start, range]))
  }

  #add(phrase: readonly string[]): void {
    let node = this.#root
    for (const word of phrase) {
      const next: Node = node.next.get(word) ?? { next: new Map(), isEnd: false }
      node.next.set(word, next)
      node = next
    }
    node.isEnd = true
  }

  #findAll(lexemes: readonly Lexeme[]): TokenRange[] {
    const found: TokenRange[] = []
    for (let start = 0; start < lexemes.length; start++) {
      let node: Node | undefined = this.#root
      for (let end = start; node !== undefined; end++) {
        if (node.isEnd) found.push({ start, end })
        const lexeme = lexemes[end]
        node = lexeme && node.next.get(lexeme.text)
      }
    }
    return found
  }
}

function longestFirst(ranges: readonly TokenRange[]): TokenRange[] {
  const taken = new Set<number>()
  const kept: TokenRange[] = []
  for (const range of ranges.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!taken.has(range.start) && !taken.has(range.end - 1)) kept.push(range)
    // A range that is dropped takes its tokens all the same, as in the original.
    for (let i = range.start; i < range.end; i++) taken.add(i)
  }
  return kept
}
