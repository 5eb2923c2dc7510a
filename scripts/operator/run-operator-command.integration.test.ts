import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVisitor } from '../../apps/web/src/server/accounts/visitor.fixture.ts'
import { signUp, withAccounts } from '../../apps/web/src/server/accounts/with-accounts.fixture.ts'
import { tellOperators } from '../launch/tell-operators.ts'
import { runOperatorCommand } from './run-operator-command.ts'

const stage = withAccounts()

let dataDirectory: string
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'zero-sum-operator-'))
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

async function run(...written: string[]) {
  const [stdout, stderr] = [collect(), collect()]
  const environment = { DATABASE_URL: stage().databaseUrl, DATA_DIR: dataDirectory }
  const streams = { stdout: stdout.stream, stderr: stderr.stream }
  const code = await runOperatorCommand(written, environment, streams)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

async function told(): Promise<string[]> {
  const lines: string[] = []
  await tellOperators(stage().databaseUrl, (line) => lines.push(line))
  return lines
}

describe('npm run operator', () => {
  it('makes an operator, lists them, and takes the role back; the start says so where there is none', async () => {
    const { email } = await signUp(stage().silent)
    expect(await run('--list')).toMatchObject({ code: 0, stdout: '' })
    expect(await told()).toEqual([expect.stringContaining('npm run operator --')])
    expect(await run(email)).toMatchObject({ code: 0, stdout: `${email} is an operator now.\n` })
    expect(await run(email)).toMatchObject({ stdout: `${email} is an operator, as before.\n` })
    expect(await told()).toEqual([])
    expect((await run('--list')).stdout).toContain(`${email}\t`)
    expect(await run('--remove', email)).toMatchObject({
      ...{ code: 0, stdout: `${email} is no operator now.\n` },
    })
    expect((await run('--list')).stdout).toBe('')
  })

  it('says what is wrong, and changes nothing', async () => {
    const guest = createVisitor(stage().silent)
    const { body } = await guest.post('sign-in/anonymous')
    const { email } = body.user as { email: string }
    for (const [written, words] of [
      [[], 'Give one e-mail address'],
      [['--remove'], 'Give one e-mail address'],
      [['a@example.org', 'b@example.org'], 'Give one e-mail address'],
      [['maria'], 'maria is no e-mail address'],
      [['nobody@example.org'], 'No account has the address'],
      [[email], 'This is a guest'],
    ] as const)
      expect(await run(...written), words).toMatchObject({
        ...{ code: 1, stdout: '', stderr: expect.stringContaining(words) },
      })
    expect((await run('--help')).stdout).toContain('Usage')
  })
})
