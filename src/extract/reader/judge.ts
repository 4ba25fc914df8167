// biome-ignore-all lint/style/noNonNullAssertion: words and vectors are numbered together
import type { Token } from '../../language/index.ts'
import type { ActType } from '../../ontology/index.ts'
import { contains } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import type { Features } from './features.ts'
import { joined, rowsOf } from './heads.ts'
import type { ReaderNetwork } from './loadReader.ts'
import type { Window } from './windows.ts'

/** What the network thinks of one window; probabilities in 0…1. */
export interface Judgement {
  readonly window: Window
  /** Those who may act in it, in text order. */
  readonly candidates: readonly Candidate[]
  readonly types: readonly ActType[]
  /** Of each word of the window: of each act, in the order of `types`; what is missing to 1 is no act. */
  cues(): readonly Float32Array[]
  /** Of nobody, then of each candidate. */
  actors(cue: Token, type: ActType): { readonly by: Float32Array; readonly to: Float32Array }
  /** What the encoder makes of a word. */
  vectorOf(token: Token): Float32Array
  /** Of each word of the window. */
  content(cue: Token, type: ActType): Float32Array
}

/** Runs the network over one window. */
export function judge(
  { encoder, heads, types }: ReaderNetwork,
  window: Window,
  all: readonly Candidate[],
  features: Features,
): Judgement {
  const { tokens } = window
  const pieces = rowsOf(encoder.encode(window.pieces), encoder.width)
  const vectors = window.starts.map((piece) => pieces[piece]!)
  const words = joined(vectors)
  const place = new Map(tokens.map((token, index) => [token, index]))
  const candidates = all.filter(({ token }) => place.has(token))
  const vectorOf = (token: Token): Float32Array => vectors[place.get(token)!]!
  const mentions = candidates.map(({ token, span }) => {
    const within = vectors.filter((_, index) => contains(span, tokens[index]!.span))
    return joined([
      vectorOf(token),
      within[0] ?? vectorOf(token),
      mean(within.length > 0 ? within : [vectorOf(token)]),
    ])
  })
  const who = heads.who(joined(mentions))
  const parts = heads.parts(words)
  const numberOf = (type: ActType): number => types.indexOf(type) + 1
  return {
    window,
    candidates,
    types,
    vectorOf,
    cues: () =>
      heads
        .cues(
          words,
          tokens.map((token) => features.ofWord(token)),
        )
        .map((odds) => odds.subarray(1)),
    actors: (cue, type) =>
      heads.actors(vectorOf(cue), numberOf(type), who, [
        features.ofNobody(cue),
        ...candidates.map((candidate) => features.ofCandidate(cue, candidate)),
      ]),
    content: (cue, type) =>
      heads.content(
        vectorOf(cue),
        numberOf(type),
        parts,
        tokens.map((token) => features.ofContent(cue, token)),
      ),
  }
}

function mean(vectors: readonly Float32Array[]): Float32Array {
  const total = new Float32Array(vectors[0]!.length)
  for (const vector of vectors) for (let i = 0; i < total.length; i++) total[i]! += vector[i]!
  return total.map((value) => value / vectors.length)
}
