/**
 * Compiles the kernels and writes each as base64 into a `kernelBinary.ts` where it is used. The same source gives the
 * same bytes. Run it after a change of a kernel: `node scripts/kernel/build.ts` (Node 22.18 or later, or tsx).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const COMPILER = 'assemblyscript@0.28.20'
/** No bounds checks, no allocator, the caller's memory. */
const OPTIONS = '-O3 --noAssert --runtime stub --importMemory --enable simd --use abort='.split(' ')
const LINE = 100

/** Folders of the binaries by their sources. */
const TARGETS = { 'kernel.ts': 'src/language/nn', 'encoder/main.ts': 'src/extract/reader/encoder' }

const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
try {
  for (const [source, target] of Object.entries(TARGETS)) {
    const binary = join(folder, 'kernel.wasm')
    const from = join(import.meta.dirname, source)
    execFileSync('npx', ['--yes', '-p', COMPILER, 'asc', from, '-o', binary, ...OPTIONS], {
      stdio: 'inherit',
    })
    const text = moduleText(source, readFileSync(binary).toString('base64'))
    writeFileSync(join(import.meta.dirname, '../..', target, 'kernelBinary.ts'), text)
  }
} finally {
  rmSync(folder, { recursive: true })
}

function moduleText(source: string, base64: string): string {
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  return [
    `/** The compiled kernels in base64. Written by scripts/kernel/build.ts from scripts/kernel/${source}. */`,
    'export const KERNEL_WASM = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
}
