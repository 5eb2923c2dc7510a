import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const flags = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--types', '']

/**
 * Holds JSON-LD against the vocabulary of schema.org: Google's `schema-dts` has every type of it with its properties and what
 * each may hold, and the compiler compares. Gives the number of the compiler's complaints about each document.
 */
export async function checkVocabulary(
  type: string,
  documents: readonly unknown[],
): Promise<number[]> {
  // Beside `schema-dts`, so that the compiler finds it, and where nobody minds what an interrupted test leaves.
  const folder = await mkdtemp(
    join(dirname(dirname(resolve('schema-dts/package.json'))), '.check-'),
  )
  const sources = documents.map((_, at) => join(folder, `document-${at}.ts`))
  try {
    for (const [at, source] of sources.entries())
      await writeFile(
        source,
        `import type { ${type}, WithContext } from 'schema-dts'\nexport const it: WithContext<${type}> = ${JSON.stringify(documents[at])}\n`,
      )
    const complaints = await compile(sources)
    return sources.map((_, at) => complaints.split(`document-${at}.ts(`).length - 1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function compile(sources: readonly string[]): Promise<string> {
  const compiler = join(dirname(resolve('typescript/package.json')), 'bin', 'tsc')
  try {
    const { stdout } = await run(process.execPath, [
      ...[compiler, ...flags, '--module', 'nodenext', '--target', 'es2024', ...sources],
    ])
    return stdout
  } catch (error) {
    const stdout = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    if (!stdout.includes('error TS')) throw error
    return stdout
  }
}
