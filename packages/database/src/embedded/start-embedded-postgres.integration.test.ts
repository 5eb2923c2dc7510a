import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  createDataDirectory,
  end,
  query,
  readServerPid,
  spawnLauncher,
  startIn,
} from './embedded.fixture.ts'
import { inspectServer } from './inspect-server.ts'
import { isAlive, isServerOf } from './process-identity.ts'

describe('startEmbeddedPostgres', () => {
  it('keeps the data over a restart, and leaves nothing running', async () => {
    await using directory = await createDataDirectory()
    const first = await startIn(directory.path)
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const pid = await readServerPid(directory.path)
    await first[Symbol.asyncDispose]()
    expect(isAlive(pid)).toBe(false)

    await using second = await startIn(directory.path)
    expect(second.adopted).toBe(false)
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([42])
  })

  it('writes to the disk before it answers a commit', async () => {
    await using directory = await createDataDirectory()
    await using postgres = await startIn(directory.path)
    expect(await query(postgres.url, 'SHOW fsync')).toEqual(['on'])
    expect(await query(postgres.url, 'SHOW synchronous_commit')).toEqual(['on'])
  })

  it('listens on this machine alone and asks for a password that only the owner may read', async () => {
    await using directory = await createDataDirectory()
    await using postgres = await startIn(directory.path)
    expect(await query(postgres.url, 'SHOW listen_addresses')).toEqual(['127.0.0.1'])
    const file = await stat(join(directory.path, 'postgres-password'))
    expect((file.mode & 0o777).toString(8)).toBe('600')
    const withoutPassword = postgres.url.replace(/:[^:@]*@/, ':guess@')
    await expect(query(withoutPassword, 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    )
  })

  it('gives the product a role that is not the superuser', async () => {
    await using directory = await createDataDirectory()
    await using postgres = await startIn(directory.path)
    const asProduct = await query(postgres.url, "SELECT current_setting('is_superuser')")
    const asSuperuser = await query(postgres.superuserUrl, "SELECT current_setting('is_superuser')")
    expect([...asProduct, ...asSuperuser]).toEqual(['off', 'on'])
  })

  it('adopts the server that a killed launcher left running', async () => {
    await using directory = await createDataDirectory()
    const killed = await spawnLauncher(directory.path, 'the killed one')
    await end(killed, 'SIGKILL')
    const pid = await readServerPid(directory.path)
    expect(isAlive(pid)).toBe(true)

    const adopter = await startIn(directory.path)
    expect(adopter.adopted).toBe(true)
    expect(adopter.url).toBe(killed.said.url)
    expect(await readServerPid(directory.path)).toBe(pid)
    await adopter[Symbol.asyncDispose]()
    expect(await isServerOf(pid, join(directory.path, 'postgres', 'data'))).toBe(false)
  })

  it('starts after launcher and server were both killed, with every committed row', async () => {
    await using directory = await createDataDirectory()
    const killed = await spawnLauncher(directory.path, 'the killed one')
    await query(killed.said.url ?? '', 'CREATE TABLE kept AS SELECT 42 AS answer')
    await end(killed, 'SIGKILL')
    process.kill(await readServerPid(directory.path), 'SIGKILL')

    await using next = await startIn(directory.path)
    expect(next.adopted).toBe(false)
    expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([42])
  })

  it('starts when the process id in a stale pid file now belongs to another program', async () => {
    await using directory = await createDataDirectory()
    await (await startIn(directory.path))[Symbol.asyncDispose]()
    const data = join(directory.path, 'postgres', 'data')
    const stale = [
      process.ppid,
      data,
      1_790_000_000,
      5432,
      '',
      '127.0.0.1',
      '  1234  5678',
      'ready',
    ]
    await writeFile(join(data, 'postmaster.pid'), `${stale.join('\n')}\n`)

    await using next = await startIn(directory.path)
    expect(next.adopted).toBe(false)
    expect(await query(next.url, 'SELECT 1')).toEqual([1])
  })

  it('ignores what a start that was cut off has left, and removes it', async () => {
    await using directory = await createDataDirectory()
    const left = join(directory.path, 'postgres', 'initialising-999999999-abc')
    await mkdir(join(left, 'data'), { recursive: true })
    await writeFile(join(left, 'data', 'PG_VERSION'), '18\n')

    await using postgres = await startIn(directory.path)
    expect(await query(postgres.url, 'SELECT 1')).toEqual([1])
    await expect(stat(left)).rejects.toThrow(/ENOENT/)
  })

  it('lets one of two first starts at the same moment run, and tells the other where', async () => {
    await using directory = await createDataDirectory()
    const launchers = await Promise.all([
      spawnLauncher(directory.path, 'http://localhost:3000'),
      spawnLauncher(directory.path, 'http://localhost:3000'),
    ])
    const running = launchers.filter(({ said }) => said.url !== undefined)
    const refused = launchers.filter(({ said }) => said.fault !== undefined)
    expect(refused.map(({ said }) => said.fault)).toEqual([
      'Zero Sum Nutrition is already running at http://localhost:3000 with this data folder.',
    ])
    expect(await query(running[0]?.said.url ?? '', 'SELECT 1')).toEqual([1])
    expect(await inspectServer(directory.path)).toEqual({
      isRunning: true,
      owner: 'http://localhost:3000',
      url: running[0]?.said.url,
    })
    const pid = await readServerPid(directory.path)
    const exitCodes = await Promise.all(launchers.map((launcher) => end(launcher, 'SIGINT')))
    expect(exitCodes).toEqual([0, 0])
    // Its parent may be the launcher that was refused; until the system has buried it, its number still answers.
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000, interval: 50 })
    expect((await inspectServer(directory.path)).isRunning).toBe(false)
  })

  it('brings a server back that dies, on the same port', async () => {
    await using directory = await createDataDirectory()
    await using postgres = await startIn(directory.path)
    await query(postgres.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const pid = await readServerPid(directory.path)
    process.kill(pid, 'SIGKILL')
    await vi.waitFor(
      async () => expect(await query(postgres.url, 'SELECT answer FROM kept')).toEqual([42]),
      { timeout: 20_000, interval: 100 },
    )
    expect(await readServerPid(directory.path)).not.toBe(pid)
  })

  it('can be stopped while it is bringing the server back', async () => {
    await using directory = await createDataDirectory()
    const lines: string[] = []
    const postgres = await startIn(directory.path, { log: (line) => lines.push(line) })
    process.kill(await readServerPid(directory.path), 'SIGKILL')
    await vi.waitFor(() => expect(lines).toEqual(['The database went down; bringing it back.']))
    await postgres[Symbol.asyncDispose]()
    await expect(readServerPid(directory.path)).rejects.toThrow(/ENOENT/)
  })

  it('leaves data of another Postgres version alone and says so', async () => {
    await using directory = await createDataDirectory()
    await (await startIn(directory.path))[Symbol.asyncDispose]()
    const version = join(directory.path, 'postgres', 'data', 'PG_VERSION')
    await writeFile(version, '16\n')
    await expect(startIn(directory.path)).rejects.toMatchObject({
      code: 'data-of-other-version',
      message: expect.stringMatching(/made by Postgres 16, but this release brings Postgres 18/),
    })
    expect(await readFile(version, 'utf8')).toBe('16\n')
  })

  it('says which file is wrong when the password was replaced', async () => {
    await using directory = await createDataDirectory()
    await (await startIn(directory.path))[Symbol.asyncDispose]()
    await writeFile(join(directory.path, 'postgres-password'), 'another\n')
    await expect(startIn(directory.path)).rejects.toMatchObject({ code: 'wrong-password' })
  })

  it('says what may not be used when the folder is closed to it', async () => {
    await using directory = await createDataDirectory()
    await mkdir(directory.path)
    const file = join(directory.path, 'not-a-folder')
    await writeFile(file, '')
    await chmod(file, 0o400)
    await expect(startIn(join(file, 'data'))).rejects.toThrow(/ENOTDIR/)
  })
})
