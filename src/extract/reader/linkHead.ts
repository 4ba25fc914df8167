// biome-ignore-all lint/style/noNonNullAssertion: vectors of acts are of one width
import type { Kernels } from './encoder/kernels.ts'
import { type HeadLayer, loadHeadLayer } from './encoder/loadHeadLayer.ts'
import type { ReaderData } from './encoder/readReaderModel.ts'
import type { Tensors } from './encoder/tensors.ts'
import { type Bags, FeatureTable } from './featureTable.ts'
import { joined, rectified, softmax } from './heads.ts'

/** How one act goes back to another: it tells it again, or answers it. */
export type Link = 'again' | 'answer'

/** What a head knows of an act, as the later and as the earlier one of a pair. */
export interface ActVectors {
  readonly cue: Float32Array
  readonly other: Float32Array
  readonly like: Float32Array
}

/** The layers that say which of the acts before it an act goes back to, if any. */
export class LinkHead {
  readonly #features: FeatureTable
  readonly #layers: Readonly<Record<'cue' | 'other' | 'like' | 'out', HeadLayer>>

  constructor(link: Link, { features }: ReaderData, kernels: Kernels, tensors: Tensors) {
    const layer = (name: string): HeadLayer => loadHeadLayer(kernels, tensors, `${link}.${name}`)
    this.#features = new FeatureTable(features[link], tensors.get(`${link}.features.table.weight`))
    this.#layers = { cue: layer('cue'), other: layer('other'), like: layer('like'), out: layer('out') }
  }

  /** An act by the vector of its cue. */
  act(cue: Float32Array): ActVectors {
    const { cue: later, other, like } = this.#layers
    return { cue: later(cue), other: other(cue), like: like(cue) }
  }

  /** The probability that an act goes back to none of those before it, then to each; `features` are in that order. */
  odds(act: ActVectors, earlier: readonly ActVectors[], features: Bags): Float32Array {
    const others = earlier.map(({ other, like }) =>
      act.cue.map((value, i) => value + other[i]! + like[i]! * act.like[i]!),
    )
    const hidden = joined([act.cue, ...others])
    this.#features.addTo(hidden, features)
    return softmax(this.#layers.out(rectified(hidden)))
  }
}
