import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A script of a thread as it lies in this app's folder, which both `next start` and `next dev` run in. Put together where the
 * bundler does not look, since it would take the file for a part of its own.
 */
export function scriptOfApp(...parts: readonly string[]): URL {
  return pathToFileURL(
    resolve(/* turbopackIgnore: true */ process.cwd(), 'src', 'server', ...parts),
  )
}
