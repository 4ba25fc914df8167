export interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer
  /** In pages of 64 KiB. */
  grow(pages: number): number
}

interface WebAssemblyApi {
  readonly Memory: new (limits: { readonly initial: number }) => WebAssemblyMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: WebAssemblyMemory } },
  ) => { readonly exports: unknown }
}

/** What the kernels use of WebAssembly, which the types of the language's library do not know without a browser's. */
export const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi })
  .WebAssembly
