import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const ours = '@zero-sum/'

/** The files and folders that decide what a build of the web app is: the app, every package of ours under it, and the tools. */
export async function findWebInputs(root: string): Promise<string[]> {
  const packages = new Set<string>()
  const gather = async (folder: string): Promise<void> => {
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>
    }
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const found = `packages/${name.slice(ours.length)}`
      if (!name.startsWith(ours) || packages.has(found)) continue
      packages.add(found)
      await gather(found)
    }
  }
  await gather('apps/web')
  return [
    'apps/web',
    ...[...packages].sort(),
    'package-lock.json',
    'scripts/launch/build-web.ts',
    'scripts/launch/compile-ahead.ts',
    'tsconfig.json',
  ]
}
