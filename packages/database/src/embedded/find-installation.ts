import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseAccount } from './account.ts'
import { type Binaries, findBinaries, readMajorVersion } from './binaries.ts'
import type { Installation } from './cluster.ts'
import { copyBinaries, removeUnusedCopies } from './copy-binaries.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { finishUpgrade } from './finish-upgrade.ts'
import { readOrMakeSecret } from './installation-secret.ts'
import { choosePlace } from './place.ts'
import { readPointer } from './place-pointer.ts'

/**
 * Settles everything that must be known before a server can be looked for or started: who runs it, where its data are,
 * and programs that this account can run: those that npm brought, or another release's.
 */
export async function findInstallation(
  dataDirectory: string,
  outside: string,
  findPrograms: () => Promise<Binaries> = findBinaries,
): Promise<Installation> {
  // First: where there is no embedded Postgres, as in an image, its folder may not be made either.
  const brought = await findPrograms()
  await mkdir(dataDirectory, { recursive: true })
  const self = await realpath(dataDirectory)
  const home = (await readPointer(self)) ?? join(self, 'postgres')
  await finishUpgrade(home)
  const account = await chooseAccount(join(home, 'data'))
  const place = await choosePlace({ dataDirectory: self, outside, account })
  const superuserPassword = await readOrMakeSecret(join(self, 'postgres-password'))
  const major = await readMajorVersion(brought, account)
  if (major !== undefined) {
    return { binaries: brought, account, place, superuserPassword, major }
  }
  const binaries = await copyBinaries(brought, outside, place.home)
  await removeUnusedCopies(outside)
  const copiedMajor = await readMajorVersion(binaries, account)
  if (copiedMajor === undefined) throw cannotRun(binaries.directory)
  return { binaries, account, place, superuserPassword, major: copiedMajor }
}

function cannotRun(directory: string): EmbeddedPostgresFault {
  return new EmbeddedPostgresFault(
    `The Postgres programs in ${directory} may not be run. If that disk forbids it (noexec), or you are not their ` +
      'owner, move the clone, run as another user, or set DATABASE_URL to a database of your own.',
    { code: 'no-permission' },
  )
}
