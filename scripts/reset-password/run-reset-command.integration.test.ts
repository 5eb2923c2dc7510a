import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createTestDatabase } from '@zero-sum/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVisitor } from '../../apps/web/src/server/accounts/visitor.fixture.ts'
import {
  canSignIn,
  isSignedIn,
  other,
  password,
  signUp,
  withAccounts,
} from '../../apps/web/src/server/accounts/with-accounts.fixture.ts'
import { runResetCommand } from './run-reset-command.ts'

const stage = withAccounts()

let dataDirectory: string
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'zero-sum-reset-'))
})
afterAll(() => rm(dataDirectory, { recursive: true }))

function collect() {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString()
      done()
    },
  })
  return { stream, text: () => text }
}

async function run(written: string[], settings: Record<string, string> = {}) {
  const [stdout, stderr] = [collect(), collect()]
  const environment = { DATABASE_URL: stage().databaseUrl, DATA_DIR: dataDirectory, ...settings }
  const code = await runResetCommand(written, environment, {
    stdout: stdout.stream,
    stderr: stderr.stream,
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

describe('npm run reset-password', () => {
  it('prints a link alone that opens the account once', async () => {
    const { visitor, email } = await signUp(stage().silent)
    const { code, stdout } = await run([email], { PUBLIC_URL: 'https://food.example.org' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^https:\/\/food\.example\.org\/reset-password\?token=[\w-]{32}\n$/)
    const token = new URL(stdout).searchParams.get('token')
    const reset = () =>
      createVisitor(stage().silent).post('reset-password', { token, newPassword: other })
    expect((await reset()).status).toBe(200)
    expect(await isSignedIn(visitor)).toBe(false)
    expect(await canSignIn(stage().silent, email, other)).toBe(true)
    expect((await reset()).status).toBe(400)
  })

  it('leads to the address at which the server listens, and finds an address in any case', async () => {
    const { email } = await signUp(stage().silent)
    const { stdout } = await run([email.toUpperCase()], { PORT: '3456' })
    expect(stdout).toMatch(/^http:\/\/localhost:3456\/reset-password\?token=/)
  })

  it('makes a link that opens nothing after an hour', async () => {
    const { email } = await signUp(stage().silent)
    const { stdout } = await run([email])
    await stage().database.execute(
      `UPDATE verification SET expires_at = expires_at - interval '61 minutes'`,
    )
    const token = new URL(stdout).searchParams.get('token')
    const answer = await createVisitor(stage().silent).post('reset-password', {
      token,
      newPassword: other,
    })
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } })
    expect(await canSignIn(stage().silent, email, password)).toBe(true)
  })

  it('says what is wrong, and makes no link', async () => {
    const guest = createVisitor(stage().silent)
    const { body } = await guest.post('sign-in/anonymous')
    const { email } = body.user as { email: string }
    const unreachable = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }
    for (const [written, settings, words] of [
      [[], {}, 'Give one e-mail address'],
      [['a@example.org', 'b@example.org'], {}, 'Give one e-mail address'],
      [['maria'], {}, 'maria is no e-mail address'],
      [[`${randomUUID()}@example.org`], {}, 'No account has the address'],
      [[email], {}, 'This is a guest'],
      [['a@example.org'], { PORT: 'x' }, 'PORT'],
      [['a@example.org'], unreachable, 'can’t be reached'],
    ] as const)
      expect(await run([...written], settings), words).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining(words),
      })
    expect((await run(['--help'])).stdout).toContain('Usage')
  })
})

it('finds no account in a database that has no tables of ours', async () => {
  await using test = await createTestDatabase()
  const empty = new URL(test.url)
  empty.pathname = '/postgres'
  const { code, stderr } = await run(['a@example.org'], { DATABASE_URL: empty.href })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/migrate|reached/)])
})
