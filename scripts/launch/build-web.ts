import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { step } from '../bootstrap/steps.mjs'
import { root } from '../config.ts'
import { compileAhead } from './compile-ahead.ts'
import { hashFiles } from './hash-files.ts'
import { runToEnd } from './run-to-end.ts'
import { findWebInputs } from './web-inputs.ts'

export const webDirectory = join(root, 'apps', 'web')
export const nextProgram = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const stampFile = join(webDirectory, '.next', 'zero-sum-inputs')

/** Builds the web app unless it was built from exactly these files. */
export async function buildWebIfNeeded(signal: AbortSignal): Promise<void> {
  const wanted = await hashFiles(root, await findWebInputs(root), isNoInput)
  if ((await readStamp()) === wanted) return
  await step('Building the web app', async () => {
    await rm(stampFile, { force: true })
    await runToEnd(process.execPath, [nextProgram, 'build'], {
      cwd: webDirectory,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      signal,
    })
    await compileAhead(join(webDirectory, '.next'))
    await writeFile(stampFile, wanted)
  })
}

/** What the last whole build was made from; nothing where there was none. */
async function readStamp(): Promise<string | undefined> {
  try {
    return await readFile(stampFile, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function isNoInput(path: string): boolean {
  return /(^|\/)(node_modules|\.next|\.turbo|e2e|next-env\.d\.ts)$|\.test\.tsx?$|\.tsbuildinfo$|\.md$/.test(
    path,
  )
}
