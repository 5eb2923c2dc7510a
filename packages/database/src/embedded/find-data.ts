import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { finishUpgrade } from './finish-upgrade.ts'
import { readPointer } from './place-pointer.ts'
import { readLine } from './small-file.ts'

/** The major version of the Postgres that made the data of a data directory; undefined where there are none yet. */
export async function findDataVersion(dataDirectory: string): Promise<number | undefined> {
  const self = await realpath(dataDirectory).catch(() => undefined)
  if (self === undefined) return undefined
  const home = (await readPointer(self)) ?? join(self, 'postgres')
  await finishUpgrade(home)
  const version = await readLine(join(home, 'data', 'PG_VERSION'))
  return version === undefined ? undefined : Number(version)
}
