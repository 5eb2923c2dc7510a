import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { findServerOwner } from './ownership.ts'
import { findRunningServer } from './pid-file.ts'
import { readPointer } from './place-pointer.ts'
import { productUrl } from './product-database.ts'
import { readLine } from './small-file.ts'

export interface ServerState {
  isRunning: boolean
  /** The label of the launcher that manages it; undefined when that was killed. */
  owner: string | undefined
  /** The address of the product's database there; undefined when the server does not run. */
  url: string | undefined
}

/**
 * Whether the server of this data directory runs, and for whom. Starts and changes nothing, so that a second launcher
 * can say so before it looks at anything else.
 */
export async function inspectServer(dataDirectory: string): Promise<ServerState> {
  const stopped = { isRunning: false, owner: undefined, url: undefined }
  const self = await realpath(dataDirectory).catch(() => undefined)
  if (self === undefined) return stopped
  const password = await readLine(join(self, 'postgres-password'))
  const data = join((await readPointer(self)) ?? join(self, 'postgres'), 'data')
  const port = (await findRunningServer(data))?.port
  if (password === undefined || port === undefined) return stopped
  const url = productUrl({ superuserPassword: password }, port)
  return { isRunning: true, owner: await findServerOwner(password, port), url }
}
