import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { inspectServer, startEmbeddedPostgres } from '@zero-sum/database/embedded'
import { migrateDatabase } from '@zero-sum/database/migrate'
import { createTestDatabase } from '@zero-sum/database/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askDatabase } from '../testing/ask-database.ts'
import { backup } from './backup.ts'
import { backupName, instantOfName } from './backup-files.ts'
import { type Command, runCommand } from './command.ts'
import { move } from './move.ts'
import { restore } from './restore.ts'
import { upgrade } from './upgrade.ts'
import { verify } from './verify.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zero-sum-commands-'))
  // As root, Postgres runs as another user, who must be able to pass.
  await chmod(folder, 0o711)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(command: Command, written: string[], environment: Record<string, string> = {}) {
  const spoken = { stdout: '', stderr: '' }
  const into = (name: keyof typeof spoken) =>
    new Writable({
      write(piece: Buffer, _, done) {
        spoken[name] += piece.toString()
        done()
      },
    })
  const streams = { stdout: into('stdout'), stderr: into('stderr') }
  const settings = {
    DATA_DIR: join(folder, 'data'),
    BACKUP_DIR: join(folder, 'backups'),
    ...environment,
  }
  const code = await runCommand(command, { written, environment: settings, streams })
  return { code, ...spoken }
}

const addPerson = (url: string, name: string) =>
  askDatabase(url, `INSERT INTO person (id, name, email) VALUES ($1, $1, $1 || '@example.org')`, [
    name,
  ])

describe('the commands', () => {
  it.each([
    ['backup', backup],
    ['restore', restore],
    ['verify', verify],
    ['move', move],
    ['upgrade-postgres', upgrade],
  ])('%s tells how it is used, and of wrong usage with exit code 2', async (name, command) => {
    const help = await run(command, ['--help'])
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining(`npm run ${name}`) })
    expect(help.stdout).toMatch(/^Exit: 0 /m)
    for (const written of [['--nonsense'], ['one', 'two', 'three']])
      expect(await run(command, written)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('Usage:'),
      })
  })

  it('says what is wrong with what was given', async () => {
    for (const [command, written, environment, words] of [
      [backup, ['--keep', 'all'], {}, 'like 7d/4w/6m'],
      [backup, ['file.tar', '--keep', '7d'], {}, '--keep goes with'],
      [backup, [], { BACKUP_PASSPHRASE: 'short' }, 'too short'],
      [backup, [], { BACKUP_PASSPHRASE_FILE: '/not/there' }, 'can’t be read'],
      [backup, [], {}, 'There is no database in'],
      [verify, ['/not/there.tar'], {}, 'There is no file'],
      [restore, [], {}, 'Give one file'],
      [move, [], {}, '--to postgres://'],
      [move, ['--to', 'db.example.org'], {}, '--to is an address'],
      [upgrade, [], { DATABASE_URL: 'postgres://a@b/c' }, 'your own tools'],
    ] as const)
      expect(await run(command, [...written], environment), words).toMatchObject({
        code: expect.toSatisfy((code: number) => code === 1 || code === 2),
        stdout: '',
        stderr: expect.stringContaining(words),
      })
  })

  it('back up, prune, verify and restore', async () => {
    await using from = await createTestDatabase()
    await using to = await createTestDatabase()
    await addPerson(from.url, 'kept')
    const backups = join(folder, 'pruned')
    const settings = {
      DATABASE_URL: from.url,
      BACKUP_DIR: backups,
      BACKUP_PASSPHRASE: 'a passphrase of five words',
    }
    const first = await run(backup, [], settings)
    expect(first, first.stderr).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Verified.'),
    })
    const file = first.stdout.trim()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(instantOfName(file.slice(backups.length + 1))).toBeInstanceOf(Date)
    for (const name of [
      'zero-sum-2020-01-01T03-10-00Z.tar',
      'zero-sum-2020-01-02T03-10-00Z.tar',
      'mine.tar',
    ])
      await writeFile(join(backups, name), '')
    await vi.waitFor(() => expect(file).not.toContain(backupName(new Date(), true)))
    const second = await run(backup, ['--keep', '2d'], settings)
    expect(second.stderr).toContain('Removed zero-sum-2020-01-01T03-10-00Z.tar')
    expect(
      await askDatabase(
        from.url,
        `SELECT detail ? 'bytes' AS said FROM audit_entry WHERE action = 'backup_made'`,
      ),
    ).toEqual([{ said: true }, { said: true }])
    const left = await readdir(backups)
    expect(left).toContain('mine.tar')
    expect(left).not.toContain('zero-sum-2020-01-01T03-10-00Z.tar')
    const newest = second.stdout.trim()
    expect(await run(verify, [newest], settings)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('person: 1 row'),
    })
    expect(await run(restore, [newest], { ...settings, DATABASE_URL: to.url })).toMatchObject({
      code: 0,
    })
    expect(await askDatabase(to.url, 'SELECT name FROM person')).toEqual([{ name: 'kept' }])
    expect(await run(restore, [newest], { ...settings, DATABASE_URL: to.url })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--replace'),
    })
  })

  it('find what is broken in a database', async () => {
    await using database = await createTestDatabase()
    const { url } = database
    expect(await run(verify, [], { DATABASE_URL: url })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('All is well'),
    })
    await addPerson(url, 'broken')
    await askDatabase(
      url,
      `INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, seq)
      VALUES (gen_random_uuid(), 'broken', '{}', 'f', 1, 4)`,
    )
    await askDatabase(
      url,
      'ALTER TABLE plan_generation_job DISABLE TRIGGER plan_generation_job_move',
    )
    await askDatabase(url, 'DROP INDEX meal_plan_one_active')
    const { code, stderr } = await run(verify, [], { DATABASE_URL: url })
    expect(code).toBe(1)
    expect(stderr).toContain('BROKEN: the events of every job have no gap')
    expect(stderr).toContain('plan_generation_job_move is switched off')
    expect(stderr).toContain('meal_plan_one_active is missing')
  })
})

describe('npm run move', () => {
  it('brings the embedded database to another server and back, and is refused while the product runs', async () => {
    const dataDirectory = join(folder, 'moved')
    const settings = { DATA_DIR: dataDirectory }
    await using own = await createTestDatabase()
    {
      await using running = await startEmbeddedPostgres({
        dataDirectory,
        label: 'http://localhost:1',
        log: () => undefined,
      })
      await migrateDatabase(running.url)
      await addPerson(running.url, 'mover')
      expect(await run(move, ['--to', own.url], settings)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('already running at http://localhost:1'),
      })
      expect(await run(backup, [], settings)).toMatchObject({ code: 0 })
    }
    const there = await run(move, ['--to', own.url], settings)
    expect(there, there.stderr).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('DATABASE_URL'),
    })
    expect(there.stderr).toContain(join(dataDirectory, 'auth-secret'))
    expect(there.stderr).not.toContain(new URL(own.url).password)
    expect(await askDatabase(own.url, 'SELECT name FROM person')).toEqual([{ name: 'mover' }])
    expect(await inspectServer(dataDirectory)).toMatchObject({ isRunning: false })

    await addPerson(own.url, 'newcomer')
    const back = ['--from', own.url, '--to', 'embedded']
    expect(await run(move, back, settings)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--replace zero_sum'),
    })
    const returned = await run(move, [...back, '--replace', 'zero_sum'], settings)
    expect(returned, returned.stderr).toMatchObject({ code: 0 })
    await using running = await startEmbeddedPostgres({
      dataDirectory,
      label: 'a test',
      log: () => undefined,
    })
    expect(await askDatabase(running.url, 'SELECT name FROM person ORDER BY name')).toEqual([
      { name: 'mover' },
      { name: 'newcomer' },
    ])
  })
})
