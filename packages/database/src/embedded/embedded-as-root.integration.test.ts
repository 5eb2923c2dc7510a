import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBinaries, readMajorVersion } from './binaries.ts'
import { copyBinaries, removeUnusedCopies } from './copy-binaries.ts'
import { end, query, spawnLauncher, startIn } from './embedded.fixture.ts'

/** Every Unix system has this account; initdb wants one that has a name. */
const nobody = { uid: 65_534, gid: 65_534 }
const ordinary = { name: 'an ordinary user', uid: 12_345, gid: 12_345 }

// Postgres refuses to run as root, so root hands it to another account: only root can try that.
describe.runIf(process.getuid?.() === 0)('the embedded Postgres as root', () => {
  let open: string
  let outside: string
  let rootOnly: string

  beforeAll(async () => {
    open = await mkdtemp(join(tmpdir(), 'zero-sum-as-root-'))
    await chmod(open, 0o711)
    outside = join(open, 'outside')
    rootOnly = join(open, 'root-only')
    await mkdir(rootOnly, { mode: 0o700 })
  })

  afterAll(() => rm(open, { recursive: true, force: true }))

  it('keeps the data outside a folder that only root can enter, and finds them again after a rename', async () => {
    const clone = join(rootOnly, 'first')
    const notices: string[] = []
    const first = await startIn(clone, {
      outsideDirectory: outside,
      log: (line) => notices.push(line),
    })
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first[Symbol.asyncDispose]()
    expect(notices).toEqual([expect.stringContaining(`can't enter ${clone}`)])

    const renamed = join(rootOnly, 'renamed')
    await rename(clone, renamed)
    await using second = await startIn(renamed, { outsideDirectory: outside })
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([42])
    expect((await stat(await readPlace(renamed))).uid).not.toBe(0)
  })

  it('gives a copied clone data of its own, also when the original is removed later', async () => {
    const original = join(rootOnly, 'original')
    const first = await startIn(original, { outsideDirectory: outside })
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first[Symbol.asyncDispose]()
    const copy = join(rootOnly, 'copy')
    await cp(original, copy, { recursive: true })

    await using ofOriginal = await startIn(original, { outsideDirectory: outside })
    await using ofCopy = await startIn(copy, { outsideDirectory: outside })
    expect(await query(ofOriginal.url, 'SELECT answer FROM kept')).toEqual([42])
    await expect(query(ofCopy.url, 'SELECT answer FROM kept')).rejects.toThrow(/does not exist/)
    await ofOriginal[Symbol.asyncDispose]()
    await ofCopy[Symbol.asyncDispose]()

    const placeOfOriginal = await readPlace(original)
    await rm(original, { recursive: true })
    const notices: string[] = []
    const log = (line: string): void => void notices.push(line)
    await using ofCopyAgain = await startIn(copy, { outsideDirectory: outside, log })
    await expect(query(ofCopyAgain.url, 'SELECT answer FROM kept')).rejects.toThrow(
      /does not exist/,
    )
    expect(notices.at(-1)).toBe(
      `Of clones that have gone, to be removed by you: ${placeOfOriginal}`,
    )
  })

  it('says so when the folder outside has gone, and does not begin an empty database', async () => {
    const clone = join(rootOnly, 'bereft')
    await (await startIn(clone, { outsideDirectory: outside }))[Symbol.asyncDispose]()
    await rm(await readPlace(clone), { recursive: true })
    await expect(startIn(clone, { outsideDirectory: outside })).rejects.toMatchObject({
      code: 'data-missing',
    })
  })

  it('copies the programs once to where any account can run them', async () => {
    const brought = await findBinaries()
    const copies = join(open, 'copies')
    const home = join(open, 'home')
    await mkdir(home)
    const [first, second] = await Promise.all([
      copyBinaries(brought, copies, home),
      copyBinaries(brought, copies, home),
    ])
    expect(first).toEqual(second)
    expect(await readdir(join(copies, 'binaries'))).toEqual([brought.release])
    expect(await readMajorVersion(first, ordinary)).toBe(await readMajorVersion(brought, undefined))
  })

  it('removes a copied release when no data use it any more, and what a killed copy has left', async () => {
    const copies = join(open, 'pruned')
    const brought = await findBinaries()
    const home = join(open, 'upgraded')
    const other = join(open, 'removed')
    await mkdir(home)
    await mkdir(other)
    await copyBinaries({ ...brought, release: 'old' }, copies, home)
    await copyBinaries({ ...brought, release: 'used-by-other' }, copies, other)
    await mkdir(join(copies, 'binaries', 'copying-999999999-abc'))
    await copyBinaries({ ...brought, release: 'new' }, copies, home)
    await removeUnusedCopies(copies)
    expect(await readdir(join(copies, 'binaries'))).toEqual(['new', 'used-by-other'])

    await rm(other, { recursive: true })
    await removeUnusedCopies(copies)
    expect(await readdir(join(copies, 'binaries'))).toEqual(['new'])
  })

  it('runs as the owner of data that an ordinary user made, and as that user itself', async () => {
    const clone = join(open, 'theirs')
    await mkdir(clone)
    await chown(clone, nobody.uid, nobody.gid)
    const theirs = await spawnLauncher(clone, 'an ordinary user', nobody)
    expect(theirs.said.fault).toBeUndefined()
    await end(theirs, 'SIGINT')

    await using ours = await startIn(clone, { outsideDirectory: outside })
    expect(await query(ours.url, 'SELECT 1')).toEqual([1])
    const data = await stat(join(clone, 'postgres', 'data'))
    expect(data.uid).toBe(nobody.uid)
  })

  it('tells an ordinary user whose folder it is when root has made the data', async () => {
    const clone = join(open, 'ours')
    await (await startIn(clone, { outsideDirectory: outside }))[Symbol.asyncDispose]()
    const refused = await spawnLauncher(clone, 'an ordinary user', nobody)
    expect(refused.said.fault).toContain('Run as the user who owns that folder')
    await end(refused, 'SIGKILL')
  })
})

async function readPlace(dataDirectory: string): Promise<string> {
  return (await readFile(join(dataDirectory, 'postgres-place'), 'utf8')).trim()
}
