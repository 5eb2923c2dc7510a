import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createTestDatabase } from '../testing/create-test-database.ts'
import {
  ask,
  createBareDatabase,
  fillDatabase,
  makeFolder,
  writeOptions,
} from './archive.fixture.ts'
import { ArchiveFault } from './archive-fault.ts'
import type { Manifest } from './manifest.ts'
import { restoreArchive } from './restore-archive.ts'
import { verifyArchive } from './verify-archive.ts'
import { writeArchive } from './write-archive.ts'

// Each makes databases of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const say = () => undefined
const passphrase = 'correct horse battery staple'
const identity = await generateIdentity()

let archive: Buffer
let locked: Buffer
let manifest: Manifest
beforeAll(async () => {
  await using folder = await makeFolder()
  await using from = await createTestDatabase()
  await fillDatabase(from.url)
  await ask(from.url, `DELETE FROM intake_draft WHERE step = 'huge'`)
  const plain = join(folder.path, 'plain.tar')
  manifest = (await writeArchive(writeOptions(from.url, plain))).manifest
  const secret = join(folder.path, 'secret.tar.age')
  await writeArchive({
    ...writeOptions(from.url, secret),
    lock: { recipient: await identityToRecipient(identity) },
  })
  archive = await readFile(plain)
  locked = await readFile(secret)
})

/** Flips one bit of the archive and says what verifying it says: the fault's code, or the same contents. */
async function verifyFlipped(bytes: Buffer, at: number, bit: number): Promise<unknown> {
  await using folder = await makeFolder()
  const file = join(folder.path, 'flipped')
  const flipped = Buffer.from(bytes)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
  await writeFile(file, flipped)
  try {
    return await verifyArchive(file, { identity })
  } catch (error) {
    if (error instanceof ArchiveFault) return error.code
    throw error
  }
}

describe('a damaged archive', () => {
  it('is told, whichever bit was flipped, or holds the same all the same', async () => {
    const anywhere = fc.nat({ max: archive.length - 1 })
    let told = 0
    await fc.assert(
      fc.asyncProperty(anywhere, fc.nat({ max: 7 }), async (at, bit) => {
        const outcome = await verifyFlipped(archive, at, bit)
        if (typeof outcome === 'string') told += 1
        else expect(outcome).toEqual(manifest)
      }),
      { numRuns: 150 },
    )
    // Only the padding of tar, and such parts of its headers as nobody reads, may change unseen.
    expect(told).toBeGreaterThan(75)
  })

  it('is told, wherever it was cut off', async () => {
    await using folder = await makeFolder()
    const file = join(folder.path, 'cut')
    const end = archive.lastIndexOf('SHA256SUMS')
    for (const length of [
      0,
      1,
      511,
      512,
      513,
      archive.length >> 1,
      end - 1,
      end + 400,
      end + 600,
    ]) {
      await writeFile(file, archive)
      await truncate(file, length)
      await expect(verifyArchive(file, undefined), `${length}`).rejects.toMatchObject({
        code: 'damaged',
      })
    }
  })

  it('is told where it is encrypted, at any bit and any cut', async () => {
    for (const at of [30, 200, locked.length >> 1, locked.length - 1])
      expect(['damaged', 'locked'], `${at}`).toContain(await verifyFlipped(locked, at, 3))
    await using folder = await makeFolder()
    const file = join(folder.path, 'cut.age')
    for (const length of [100, locked.length >> 1, locked.length - 1]) {
      await writeFile(file, locked.subarray(0, length))
      await expect(verifyArchive(file, { identity }), `${length}`).rejects.toBeInstanceOf(
        ArchiveFault,
      )
    }
  })

  it('is told of a file that is none, a folder, and a name that there is not', async () => {
    await using folder = await makeFolder()
    const file = join(folder.path, 'none')
    await writeFile(file, 'PGDMP and other words '.repeat(100))
    await expect(verifyArchive(file, undefined)).rejects.toMatchObject({ code: 'damaged' })
    await expect(verifyArchive(folder.path, undefined)).rejects.toMatchObject({
      code: 'no-archive',
    })
    await expect(verifyArchive(`${file}-not`, undefined)).rejects.toMatchObject({
      code: 'no-archive',
    })
  })

  it('leaves the database as it was when it is restored', async () => {
    await using folder = await makeFolder()
    await using to = await createBareDatabase()
    const file = join(folder.path, 'one.tar')
    const flipped = Buffer.from(archive)
    const at = archive.indexOf('tables/person/0') + 600
    flipped[at] = (flipped[at] ?? 0) ^ 1
    await writeFile(file, flipped)
    await expect(restoreArchive({ databaseUrl: to.url, file, say })).rejects.toMatchObject({
      code: 'damaged',
    })
    expect(await ask(to.url, 'SELECT 1 FROM pg_tables WHERE schemaname = $$public$$')).toEqual([])
  })

  it('may have any name', async () => {
    await using folder = await makeFolder()
    await using to = await createBareDatabase()
    const file = join(folder.path, 'holiday photos.zip')
    await writeFile(file, locked)
    const restored = await restoreArchive({ databaseUrl: to.url, file, key: { identity }, say })
    expect(restored.manifest.tables.map(({ sha256 }) => sha256)).toEqual(
      manifest.tables.map(({ sha256 }) => sha256),
    )
  })
})

describe('an encrypted archive', () => {
  it('shows nothing, and opens by its passphrase alone', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    const file = join(folder.path, 'one.tar.age')
    const { manifest: written } = await writeArchive({
      ...writeOptions(from.url, file),
      lock: { passphrase },
    })
    expect((await readFile(file)).includes('manifest')).toBe(false)
    await expect(verifyArchive(file, undefined)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('BACKUP_PASSPHRASE'),
    })
    await expect(
      verifyArchive(file, { passphrase: 'correct horse battery stapler' }),
    ).rejects.toMatchObject({ code: 'locked' })
    expect(await verifyArchive(file, { passphrase })).toEqual(written)
  })

  it('can be written with a public key, whose secret half the server never has', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    const file = join(folder.path, 'one.tar.age')
    const lock = { recipient: await identityToRecipient(identity) }
    const { manifest: written } = await writeArchive({ ...writeOptions(from.url, file), lock })
    expect(await verifyArchive(file, { identity })).toEqual(written)
    await expect(verifyArchive(file, { identity: await generateIdentity() })).rejects.toMatchObject(
      { code: 'locked' },
    )
    const wrong = { ...writeOptions(from.url, `${file}2`), lock: { recipient: 'age1nothing' } }
    await expect(writeArchive(wrong)).rejects.toMatchObject({ code: 'locked' })
    expect(await readdir(folder.path)).toEqual(['one.tar.age'])
  })
})

describe('writing an archive', () => {
  it('never writes over a file, and of two that want one name one gets it', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    const file = join(folder.path, 'one.tar')
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => writeArchive(writeOptions(from.url, file))),
    )
    const codes = outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? 'written' : outcome.reason.code,
    )
    expect(codes.sort()).toEqual(['exists', 'exists', 'written'])
    await verifyArchive(file, undefined)
    expect(await readdir(folder.path)).toEqual(['one.tar'])
  })

  it('leaves nothing where the disk has no room, and says so', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await fillDatabase(from.url)
    const program = fileURLToPath(new URL('./write-archive.fixture.ts', import.meta.url))
    const node = fileURLToPath(new URL('../../../../node_modules/.bin/node', import.meta.url))
    // The shell's limit on the length of a file stands for a disk that fills up: the write fails in its middle.
    const child = spawn(
      'bash',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 64; exec "$0" "$@"',
        node,
        program,
        from.url,
        join(folder.path, 'one.tar'),
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let said = ''
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
    await once(child, 'close')
    expect(said).toMatch(/^no-room: There is no room left for /)
    expect(await readdir(folder.path)).toEqual([])
  })

  it('leaves nothing where the database goes away in its middle, or the folder is not there', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await fillDatabase(from.url)
    const cutOff = (line: string) => {
      if (!line.startsWith('person')) return
      void ask(
        from.url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'zero-sum-backup' AND datname = current_database()`,
      )
    }
    const options = { ...writeOptions(from.url, join(folder.path, 'one.tar')), say: cutOff }
    await expect(writeArchive(options)).rejects.toThrow()
    expect(await readdir(folder.path)).toEqual([])
    await expect(
      writeArchive(writeOptions(from.url, join(folder.path, 'not', 'one.tar'))),
    ).rejects.toMatchObject({ code: 'no-permission' })
  })
})
