import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Service } from './find-program.ts'

/** A test file shows in its text that it needs a service. */
const signs: Record<Service, RegExp> = {
  redis: /\bcreateTestRedis(Cluster)?\b/,
  pgbouncer: /\bstartPgBouncer\b/,
  chromium: /\bplaywright-core\b|\bopenBrowser\b/,
}

/** The test files, relative to `root`, that need a service which is missing. */
export async function findUnrunnable(root: string, missing: readonly Service[]): Promise<string[]> {
  const files: string[] = []
  const pattern = '{packages,workers,apps,scripts}/**/*.{integration,e2e}.test.ts'
  const exclude = (path: string): boolean => /(^|\/)(node_modules|\.next)$/.test(path)
  for await (const file of glob(pattern, { cwd: root, exclude })) {
    const text = await readFile(join(root, file), 'utf8')
    if (missing.some((service) => signs[service].test(text))) files.push(file)
  }
  return files.sort()
}
