import { join } from 'node:path'
import { writeTypes } from '@zero-sum/api-client/write-types'
import { apiDocument } from '../../apps/web/src/server/openapi/document.ts'
import { root } from '../config.ts'

/** Where the types of the client stand. */
export const clientTypesFile = join(root, 'packages/api-client/src/generated/api.ts')

/** The types of the client as the API is described now; no server is asked. */
export function writeClientTypes(): Promise<string> {
  return writeTypes(apiDocument())
}
