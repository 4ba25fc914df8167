// biome-ignore-all lint/style/noNonNullAssertion: byte indexes stay below the length
/**
 * The two MurmurHash variants that the model's word ids and embedding rows are made with.
 * 64-bit values are pairs of unsigned 32-bit halves; products go through registers of this module, so that nothing
 * is allocated for them.
 */
export interface Hash64 {
  readonly hi: number
  readonly lo: number
}

/** The id of a string: MurmurHash64A, seed 1, over its UTF-8 bytes. */
export function hashString(text: string): Hash64 {
  return murmur64A(encoder.encode(text), 1)
}

export function toBigInt({ hi, lo }: Hash64): bigint {
  return (BigInt(hi) << 32n) | BigInt(lo)
}

/**
 * Writes the four row numbers of a key in a hash embedding of `rows` rows to `out`: MurmurHash3 x64-128 of
 * one 8-byte block with `seed`, read as four 32-bit numbers modulo `rows`.
 */
export function hashEmbedRows(key: Hash64, seed: number, rows: number, out: Uint16Array): void {
  multiply(key.hi, key.lo, 0x87c37b91, 0x114253d5)
  const rotatedHi = ((productHi << 31) | (productLo >>> 1)) >>> 0
  const rotatedLo = ((productLo << 31) | (productHi >>> 1)) >>> 0
  multiply(rotatedHi, rotatedLo, 0x4cf5ad43, 0x2745937f)
  const secondLo = (seed ^ 8) >>> 0
  const firstLo = (productLo ^ secondLo) >>> 0
  const startHi = addHi(productHi, firstLo, 0, secondLo)
  const startLo = addLo(firstLo, secondLo)
  const startSecondHi = addHi(0, secondLo, startHi, startLo)
  const startSecondLo = addLo(secondLo, startLo)
  mixFinal(startHi, startLo)
  const mixedHi = productHi
  const mixedLo = productLo
  mixFinal(startSecondHi, startSecondLo)
  const h1Hi = addHi(mixedHi, mixedLo, productHi, productLo)
  const h1Lo = addLo(mixedLo, productLo)
  const h2Hi = addHi(productHi, productLo, h1Hi, h1Lo)
  const h2Lo = addLo(productLo, h1Lo)
  out[0] = h1Lo % rows
  out[1] = h1Hi % rows
  out[2] = h2Lo % rows
  out[3] = h2Hi % rows
}

const encoder = new TextEncoder()

const M_HI = 0xc6a4a793
const M_LO = 0x5bd1e995

function murmur64A(bytes: Uint8Array, seed: number): Hash64 {
  const length = bytes.length
  multiply(0, length, M_HI, M_LO)
  let hi = productHi
  let lo = (productLo ^ seed) >>> 0
  const tail = length & 7
  const tailAt = length - tail
  for (let at = 0; at < tailAt; at += 8) {
    multiply(readWord(bytes, at + 4), readWord(bytes, at), M_HI, M_LO)
    // A shift by 47 touches the low half only.
    multiply(productHi, (productLo ^ (productHi >>> 15)) >>> 0, M_HI, M_LO)
    multiply((hi ^ productHi) >>> 0, (lo ^ productLo) >>> 0, M_HI, M_LO)
    hi = productHi
    lo = productLo
  }
  if (tail > 0) {
    for (let i = 0; i < tail; i++) {
      const byte = bytes[tailAt + i]!
      if (i < 4) lo = (lo ^ (byte << (8 * i))) >>> 0
      else hi = (hi ^ (byte << (8 * (i - 4)))) >>> 0
    }
    multiply(hi, lo, M_HI, M_LO)
    hi = productHi
    lo = productLo
  }
  multiply(hi, (lo ^ (hi >>> 15)) >>> 0, M_HI, M_LO)
  return { hi: productHi, lo: (productLo ^ (productHi >>> 15)) >>> 0 }
}

function readWord(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
}

/** MurmurHash3's 64-bit finaliser, into the product registers. */
function mixFinal(hi: number, lo: number): void {
  multiply(hi, (lo ^ (hi >>> 1)) >>> 0, 0xff51afd7, 0xed558ccd)
  multiply(productHi, (productLo ^ (productHi >>> 1)) >>> 0, 0xc4ceb9fe, 0x1a85ec53)
  productLo = (productLo ^ (productHi >>> 1)) >>> 0
}

let productHi = 0
let productLo = 0

/** (aHi:aLo) * (bHi:bLo) modulo 2^64, into the product registers. */
function multiply(aHi: number, aLo: number, bHi: number, bLo: number): void {
  const a0 = aLo & 0xffff
  const a1 = aLo >>> 16
  const b0 = bLo & 0xffff
  const b1 = bLo >>> 16
  const low = a0 * b0
  const middle = a1 * b0 + (low >>> 16)
  const cross = a0 * b1 + (middle & 0xffff)
  const carry = a1 * b1 + (middle >>> 16) + (cross >>> 16)
  productLo = Math.imul(aLo, bLo) >>> 0
  productHi = (Math.imul(aLo, bHi) + Math.imul(aHi, bLo) + carry) >>> 0
}

function addLo(aLo: number, bLo: number): number {
  return (aLo + bLo) >>> 0
}

function addHi(aHi: number, aLo: number, bHi: number, bLo: number): number {
  return (aHi + bHi + (aLo + bLo > 0xffffffff ? 1 : 0)) >>> 0
}
