// The arithmetic of src/extract/reader/encoder in AssemblyScript: build.ts compiles it, and `Kernels` documents what
// each function computes. Arguments are byte addresses and byte strides unless said otherwise.
//
// A quantised matrix holds 16-bit integers in panels of four rows: for each pair of columns the pairs of the four rows,
// 16 bytes in all. A panel is four rows of `depth` integers, so it has 8 · depth bytes.

export { multiply, widen } from "./multiply";
export { quantise, quantiseColumns } from "./quantise";
export { softmax } from "./softmax";
export { gelu } from "./gelu";
export { normalise } from "./normalise";
export { pickRows } from "./pickRows";
