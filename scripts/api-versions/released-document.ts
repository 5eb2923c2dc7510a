import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apiDocument } from '../../apps/web/src/server/openapi/document.ts'
import { root } from '../config.ts'
import type { ApiDocument } from './find-breaking-changes.ts'

const file = join(root, 'docs/released/openapi.json')

/** The description of the API that programs out there rely on. */
export async function readReleased(): Promise<ApiDocument> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/** The description of the API as it is now. */
export function currentDocument(): ApiDocument {
  return JSON.parse(JSON.stringify(apiDocument()))
}

/** Takes the API as it is now for what programs may rely on from here. */
export async function writeReleased(): Promise<string> {
  await writeFile(file, `${JSON.stringify(apiDocument(), null, 1)}\n`)
  return file
}
