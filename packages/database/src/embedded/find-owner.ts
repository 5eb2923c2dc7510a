import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { findServerOwner } from './ownership.ts'
import { findRunningServer } from './pid-file.ts'
import { readPointer } from './place-pointer.ts'
import { readLine } from './small-file.ts'

/**
 * The label of the launcher that is running with this data directory; undefined when none is. Starts and changes
 * nothing, so that a second launcher can say so before it looks at anything else.
 */
export async function findOwner(dataDirectory: string): Promise<string | undefined> {
  const self = await realpath(dataDirectory).catch(() => undefined)
  if (self === undefined) return undefined
  const password = await readLine(join(self, 'postgres-password'))
  const data = join((await readPointer(self)) ?? join(self, 'postgres'), 'data')
  const port = (await findRunningServer(data))?.port
  if (password === undefined || port === undefined) return undefined
  return findServerOwner(password, port)
}
