// biome-ignore-all lint/style/noNonNullAssertion: heads are words of the same document
/** Leftmost and rightmost word under each word, itself included. */
export interface SubtreeEdges {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Crossing arcs need more than one pass; the original gives up after so many. */
const MAX_PASSES = 12

export function findSubtreeEdges(heads: Int32Array): SubtreeEdges {
  const count = heads.length
  const left = Int32Array.from(heads, (_, word) => word)
  const right = Int32Array.from(left)
  const widen = (word: number): void => {
    const head = heads[word]!
    if (left[word]! < left[head]!) left[head] = left[word]!
    if (right[word]! > right[head]!) right[head] = right[word]!
  }
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    for (let word = 0; word < count; word++) widen(word)
    for (let word = count - 1; word >= 0; word--) widen(word)
    if (areHeadsInSentences(heads, left)) break
  }
  return { left, right }
}

/** 1 where a sentence starts: at the left edge of every root. */
export function findSentenceStarts(heads: Int32Array): Uint8Array {
  return markRoots(heads, findSubtreeEdges(heads).left)
}

function markRoots(heads: Int32Array, left: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length)
  heads.forEach((head, word) => {
    if (head === word) starts[left[word]!] = 1
  })
  return starts
}

function areHeadsInSentences(heads: Int32Array, left: Int32Array): boolean {
  const last = heads.length - 1
  const starts = markRoots(heads, left)
  let from = 0
  for (let word = 0; word <= last; word++) {
    if (!((word > 0 && starts[word] === 1) || word === last)) continue
    for (let i = from; i < word; i++) if (heads[i]! < from || heads[i]! > word) return false
    from = word
  }
  return true
}
