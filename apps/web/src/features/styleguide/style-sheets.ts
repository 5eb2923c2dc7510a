import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readColours, readSizes } from './read-tokens.ts'

/** Of the app's own folder, which `next dev` runs in. */
function readSheet(name: string): string {
  return readFileSync(
    resolve(/* turbopackIgnore: true */ process.cwd(), 'src', 'app', name),
    'utf8',
  )
}

/** The colours as they stand in the file at this moment. */
export function currentColours(): ReturnType<typeof readColours> {
  return readColours(readSheet('tokens.css'))
}

/** The sizes, likewise. */
export function currentSizes(): ReturnType<typeof readSizes> {
  return readSizes(readSheet('globals.css'))
}
