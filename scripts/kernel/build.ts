/**
 * Compiles kernel.ts and writes it as base64 into src/language/nn/kernelBinary.ts. The same source gives the same
 * bytes. Run it after a change of the kernels: `node scripts/kernel/build.ts` (Node 22.18 or later, or tsx).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const COMPILER = 'assemblyscript@0.28.20'
/** No bounds checks, no allocator, the caller's memory. */
const OPTIONS = '-O3 --noAssert --runtime stub --importMemory --enable simd --use abort='.split(' ')
const LINE = 100

const source = join(import.meta.dirname, 'kernel.ts')
const target = join(import.meta.dirname, '../../src/language/nn/kernelBinary.ts')

const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
try {
  const binary = join(folder, 'kernel.wasm')
  execFileSync('npx', ['--yes', '-p', COMPILER, 'asc', source, '-o', binary, ...OPTIONS], {
    stdio: 'inherit',
  })
  writeFileSync(target, moduleText(readFileSync(binary).toString('base64')))
} finally {
  rmSync(folder, { recursive: true })
}

function moduleText(base64: string): string {
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  return [
    '/** The compiled kernels in base64. Written by scripts/kernel/build.ts from scripts/kernel/kernel.ts. */',
    'export const KERNEL_WASM = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
}
