import { connectDatabase } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openEntry } from './accounts/entry-settings.ts'
import { createAuthentication } from './authentication.ts'

/** All that is written anywhere while the tests run. */
const written: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => void written.push(line) })
for (const method of ['error', 'info', 'log', 'warn'] as const)
  vi.spyOn(console, method).mockImplementation(
    (...words) => void written.push(words.map(String).join(' ')),
  )
afterEach(() => {
  written.length = 0
})

const settings = {
  authSecret: 'a secret of this test alone',
  publicUrl: 'http://127.0.0.1:3000',
  mail: undefined,
  entry: openEntry,
  oidc: undefined,
}

function post(path: string, body: unknown): Request {
  return new Request(`http://127.0.0.1:3000/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:3000' },
    body: JSON.stringify(body),
  })
}

describe('authentication', () => {
  it('writes no address, no name and no password where the database refuses them', async () => {
    await using test = await createTestDatabase()
    await using connection = connectDatabase(test.url, () => {})
    const authentication = createAuthentication(connection.database, settings, log)
    const answer = await authentication.handler(
      post('sign-up/email', {
        email: 'private@example.com',
        name: 'Priv\u0000ate',
        password: 'a private passphrase',
      }),
    )
    expect(answer.status).toBe(422)
    expect(written.join('\n')).toContain('22021')
    expect(written.join('\n')).not.toMatch(/private|Priv/)
  })

  it('writes no session token where the database breaks, though it names the fault', async () => {
    await using test = await createTestDatabase()
    await using connection = connectDatabase(test.url, () => {})
    const authentication = createAuthentication(connection.database, settings, log)
    const guest = await authentication.handler(post('sign-in/anonymous', {}))
    const cookie = guest.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const token = /session_token=([^.;]+)/.exec(cookie)?.[1] ?? 'none'
    await connection.database.execute('ALTER TABLE session RENAME TO lost_session')
    const request = new Request('http://127.0.0.1:3000/api/auth/get-session', {
      headers: { cookie },
    })
    expect((await authentication.handler(request)).status).toBe(500)
    expect(written.join('\n')).toContain('42P01')
    expect(token).not.toBe('none')
    expect(written.join('\n')).not.toContain(token)
  })
})
