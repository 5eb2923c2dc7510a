import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ask, fillDatabase, readAllRows } from '../archive/archive.fixture.ts'
import { checkDatabase } from '../archive/check-database.ts'
import type { Binaries } from '../embedded/binaries.ts'
import { makeCluster } from '../embedded/cluster.ts'
import { createDataDirectory, startIn } from '../embedded/embedded.fixture.ts'
import { findDataVersion } from '../embedded/find-data.ts'
import { findInstallation } from '../embedded/find-installation.ts'
import { fetchBinaries } from '../embedded/old-binaries.ts'
import { outsideDirectory } from '../embedded/start-embedded-postgres.ts'
import { migrateDatabase } from '../migrate.ts'
import { openServer } from './open-server.ts'
import { upgradePostgres } from './upgrade-postgres.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

// A real Postgres 17 from the registry: where that can't be reached, these tests fail.
let programs: string
let postgres17: Binaries
beforeAll(async () => {
  programs = await mkdtemp(join(tmpdir(), 'zero-sum-postgres-17-test-'))
  await chmod(programs, 0o755)
  postgres17 = await fetchBinaries(17, programs)
})
afterAll(() => rm(programs, { recursive: true, force: true }))

/** An installation whose data a Postgres 17 has made and filled. */
async function makeOldInstallation(dataDirectory: string) {
  await mkdir(dataDirectory, { recursive: true })
  const old = await findInstallation(dataDirectory, outsideDirectory, async () => postgres17)
  await makeCluster(old)
  await using server = await openServer(old, join(dataDirectory, 'old.log'))
  await migrateDatabase(server.url)
  const filled = await fillDatabase(server.url)
  const [version] = await ask(server.url, 'SHOW server_version')
  expect(version?.server_version).toMatch(/^17\./)
  return { filled, rows: await readAllRows(server.url) }
}

const quiet = { productVersion: '0.0.0-test', say: () => undefined }

describe('data of Postgres 17 under a release that brings 18', () => {
  it('are refused with the command that moves them, and moved by it with everything in them', async () => {
    await using directory = await createDataDirectory()
    const dataDirectory = directory.path
    const { filled, rows } = await makeOldInstallation(dataDirectory)
    await expect(startIn(dataDirectory)).rejects.toMatchObject({
      code: 'data-of-other-version',
      message: expect.stringContaining('npm run upgrade-postgres'),
    })

    const upgraded = await upgradePostgres({ dataDirectory, ...quiet })
    expect(upgraded).toMatchObject({ kind: 'upgraded', from: 17, to: 18, unfinishedJobs: 2 })
    if (upgraded.kind !== 'upgraded') throw new Error('not upgraded')
    expect(await readFile(join(upgraded.oldData, 'PG_VERSION'), 'utf8')).toBe('17\n')

    await using started = await startIn(dataDirectory)
    const [version] = await ask(started.url, 'SHOW server_version')
    expect(version?.server_version).toMatch(/^18\./)
    expect(await checkDatabase(started.url, () => undefined)).toEqual([])
    const after = await readAllRows(started.url)
    const isEnded = (row: string) => !row.includes(filled.running) && !row.includes(filled.pending)
    for (const [table, old] of Object.entries(rows))
      expect(after[table]?.filter(isEnded), table).toEqual(old.filter(isEnded))
    const home = join(dataDirectory, 'postgres')
    expect((await readdir(home)).filter((name) => name !== 'clone').sort()).toEqual([
      'data',
      expect.stringMatching(/^data-postgres-17-/),
    ])
    await expect(upgradePostgres({ dataDirectory, ...quiet })).rejects.toMatchObject({
      code: 'already-running',
    })
  })

  it('are there to be used and upgraded wherever an upgrade is killed', async () => {
    await using directory = await createDataDirectory()
    const dataDirectory = directory.path
    const { rows } = await makeOldInstallation(dataDirectory)
    for (const words of ['Archiving', 'Filling', 'Verifying']) {
      await upgradeAndKill(dataDirectory, words)
      expect(await findDataVersion(dataDirectory), words).toBe(17)
    }
    const upgraded = await upgradePostgres({ dataDirectory, ...quiet })
    expect(upgraded.kind).toBe('upgraded')
    await using started = await startIn(dataDirectory)
    expect((await readAllRows(started.url)).person).toEqual(rows.person)
    const left = (await readdir(join(dataDirectory, 'postgres'))).filter((name) =>
      name.startsWith('upgrading'),
    )
    expect(left).toEqual([])
  })

  it('are in place at the next start where an upgrade was killed between its two last steps', async () => {
    await using directory = await createDataDirectory()
    const dataDirectory = directory.path
    const { rows } = await makeOldInstallation(dataDirectory)
    const upgraded = await upgradePostgres({ dataDirectory, ...quiet })
    expect(upgraded.kind).toBe('upgraded')
    const home = join(dataDirectory, 'postgres')
    await rename(join(home, 'data'), join(home, 'data-upgraded'))
    await using started = await startIn(dataDirectory)
    expect((await readAllRows(started.url)).person).toEqual(rows.person)
  })
})

it('has nothing to do where there are no data, or present ones', async () => {
  await using directory = await createDataDirectory()
  const dataDirectory = directory.path
  await mkdir(dataDirectory, { recursive: true })
  expect(await upgradePostgres({ dataDirectory, ...quiet })).toMatchObject({
    kind: 'nothing-to-do',
  })
  await (await startIn(dataDirectory))[Symbol.asyncDispose]()
  expect(await upgradePostgres({ dataDirectory, ...quiet })).toMatchObject({
    kind: 'nothing-to-do',
  })
})

it('says what to do where npm can’t bring the old programs', async () => {
  await using directory = await createDataDirectory()
  await mkdir(directory.path, { recursive: true })
  const unreachable = async () => {
    throw new Error('npm error network request failed')
  }
  await expect(fetchBinaries(17, directory.path, unreachable)).rejects.toMatchObject({
    code: 'binaries-missing',
    message: expect.stringContaining('Nothing was changed'),
  })
  await expect(fetchBinaries(3, directory.path)).rejects.toMatchObject({ code: 'binaries-missing' })
})

/** Upgrades as a process of its own and kills it at the first line that begins with these words. */
async function upgradeAndKill(dataDirectory: string, words: string): Promise<void> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(
    path('../../../../node_modules/.bin/node'),
    [path('./upgrade-postgres.fixture.ts'), dataDirectory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'close')
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith(words)) child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}
