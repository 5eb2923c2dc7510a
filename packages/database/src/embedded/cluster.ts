import { chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { type Binaries, programPath } from './binaries.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { faultOfOutput, lastLines } from './file-errors.ts'
import type { Place } from './place.ts'
import { isAlive } from './process-identity.ts'
import { runCommand } from './run-command.ts'
import { exists, readLine } from './small-file.ts'

export const superuser = 'postgres'

/** What the steps of starting share: the programs, who runs them, and where. */
export interface Installation {
  binaries: Binaries
  account: Account | undefined
  place: Place
  superuserPassword: string
  /** The major version of the programs, such as 18. */
  major: number
}

/**
 * Sees to it that there is a data folder of our version. It is made beside and renamed when whole, so that a start which was cut off
 * leaves nothing that looks like a database; when two do so at once, the first one's stays.
 *
 * @throws EmbeddedPostgresFault `data-of-other-version`, `disk-full`, `no-permission` or `start-failed`.
 */
export async function ensureCluster(installation: Installation): Promise<void> {
  const { place } = installation
  if (!(await exists(place.data))) await makeCluster(installation)
  const found = await readDataVersion(place)
  if (found !== installation.major) throw otherVersion(place, found, installation.major)
}

/** Makes the data folder where there is none. */
export async function makeCluster(installation: Installation): Promise<void> {
  const { place, account } = installation
  const draft = await mkdtemp(join(place.home, `initialising-${process.pid}-`))
  try {
    if (account !== undefined) await chown(draft, account.uid, account.gid)
    await initialise(installation, draft)
    await rename(join(draft, 'data'), place.data)
  } catch (error) {
    if (!(await exists(place.data))) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The major version of the Postgres that made the data, such as 17; NaN where there are none. */
export async function readDataVersion(place: Place): Promise<number> {
  return Number(await readLine(join(place.data, 'PG_VERSION')))
}

async function initialise(installation: Installation, draft: string): Promise<void> {
  const { binaries, account, superuserPassword } = installation
  const passwordFile = join(draft, 'password')
  await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 })
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid)
  const result = await runCommand(
    programPath(binaries, 'initdb'),
    [
      ...['--pgdata', join(draft, 'data'), '--username', superuser, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
      // Postgres's own collation gives the same order on every system, whatever its C library does.
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
    ],
    account,
  )
  if (result.code === 0) return
  const detail = result.spawnError ?? result.output
  throw (
    faultOfOutput(detail, installation.place.home) ??
    new EmbeddedPostgresFault(`The embedded database could not be made:\n${lastLines(detail)}`, {
      code: 'start-failed',
    })
  )
}

/** Removes what starts that were cut off have left. */
export async function removeUnfinishedClusters(place: Place): Promise<void> {
  for (const entry of await readdir(place.home)) {
    const maker = /^(?:initialising|upgrading)-(\d+)-/.exec(entry)?.[1]
    if (maker !== undefined && !isAlive(Number(maker))) {
      await rm(join(place.home, entry), { recursive: true, force: true })
    }
  }
}

/** The fault of data that these programs can't read, and what to do. */
export function otherVersion(place: Place, found: number, major: number): EmbeddedPostgresFault {
  const advice =
    found < major
      ? 'Run npm run upgrade-postgres, which moves them over and keeps the old ones beside.'
      : 'Use a release that brings that Postgres, or move the folder away to begin with an empty database.'
  return new EmbeddedPostgresFault(
    `The data in ${place.data} were made by Postgres ${found}, but this release brings Postgres ${major}, ` +
      `which can't read them. ${advice}`,
    { code: 'data-of-other-version' },
  )
}
