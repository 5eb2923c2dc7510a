import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { withRoutes } from '../../../../server/testing/with-routes.ts'
import { GET, POST } from './route.ts'

const routes = withRoutes()
const origin = 'http://127.0.0.1:3000'
const password = 'a long enough passphrase'

async function call(route: string, cookie: string, body?: object) {
  const request = new Request(`${origin}/api/auth/${route}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { origin, host: '127.0.0.1:3000', cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const handler = body === undefined ? GET : POST
  const answer = await handler(request, { params: Promise.resolve({ all: route.split('/') }) })
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  return { status: answer.status, cookies, body: await answer.json() }
}

it('somebody whose session was ended elsewhere is signed in at the first try', async () => {
  const email = `${randomUUID()}@example.org`
  const { cookies } = await call('sign-up/email', '', { email, password, name: 'Maria' })
  await routes.database().execute(sql`DELETE FROM session`)
  const old = ['language=en', ...cookies].join('; ')
  const again = await call('sign-in/email', old, { email, password })
  expect(again.status).toBe(200)
  const { body } = await call('get-session', again.cookies.join('; '))
  expect(body).toMatchObject({ user: { email } })
})

it('what needs no body needs none', async () => {
  const request = new Request(`${origin}/api/auth/sign-in/anonymous`, { method: 'POST' })
  const params = Promise.resolve({ all: ['sign-in', 'anonymous'] })
  expect((await POST(request, { params })).status).toBe(200)
})
