import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  newAddress,
  withAccounts,
} from '../../apps/web/src/server/accounts/with-accounts.fixture.ts'
import { runInviteCommand } from './run-invite-command.ts'

const stage = withAccounts()

let dataDirectory: string
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'zero-sum-invite-'))
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
  const environment = {
    ...{ DATABASE_URL: stage().databaseUrl, DATA_DIR: dataDirectory, SIGN_UP: 'invited' },
    ...settings,
  }
  const code = await runInviteCommand(written, environment, {
    ...{ stdout: stdout.stream, stderr: stderr.stream },
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

describe('npm run invite', () => {
  it('prints a link alone, lists it without its secret, and ends it', async () => {
    const email = newAddress()
    const made = await run(['--for', email, '--days', '3'], {
      PUBLIC_URL: 'https://food.example.org',
    })
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining(email) })
    expect(made.stdout).toMatch(
      /^https:\/\/food\.example\.org\/sign-up\?invitation=zs_[\w-]{43}\n$/,
    )
    const secret = new URL(made.stdout).searchParams.get('invitation') ?? ''
    const listed = await run(['--list'])
    expect(listed.stdout).toContain(`for ${email}`)
    expect(listed.stdout).not.toContain(secret)
    const start = secret.slice(0, 8)
    expect(await run(['--revoke', start])).toMatchObject({ code: 0 })
    expect(await run(['--revoke', start])).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('no open invitation') },
    })
    expect((await run(['--list'])).stdout).not.toContain(email)
  })

  it('says that a link without PUBLIC_URL is for this machine, and when it is of no use', async () => {
    const made = await run([], { PORT: '3456', SIGN_UP: 'closed' })
    expect(made.stdout).toMatch(/^http:\/\/localhost:3456\/sign-up/)
    expect(made.stderr).toMatch(/this machine alone[\s\S]*SIGN_UP=invited/)
  })

  it('says what is wrong, and makes nothing', async () => {
    for (const [written, words] of [
      [['--for', 'maria'], 'maria is no e-mail address'],
      [['--days', '0'], 'Give from 1 to 90 days'],
      [['--dys', '3'], '--dys'],
      [['maria@example.org'], 'maria@example.org'],
    ] as const)
      expect(await run([...written]), words).toMatchObject({
        ...{ code: 1, stdout: '', stderr: expect.stringContaining(words) },
      })
    expect((await run(['--help'])).stdout).toContain('Usage')
  })
})
