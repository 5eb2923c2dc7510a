import { createHmac, randomBytes } from 'node:crypto'
import pg from 'pg'

/** A person with a session, as a browser would hold it. */
export type Person = { id: string; cookie: string }

/** The name that better-auth 1.7 gives its session cookie where no address with `https://` is configured. */
const cookieName = 'better-auth.session_token'

/**
 * Makes people with sessions in one statement: thousands of sign-ins are not what is under test. The sessions last a month,
 * like those of a sign-in: a shorter one would be renewed by its first request.
 */
export async function createPeople(
  databaseUrl: string,
  authSecret: string,
  count: number,
): Promise<Person[]> {
  const ids = Array.from({ length: count }, () => randomBytes(16).toString('hex'))
  const tokens = ids.map(() => randomBytes(16).toString('hex'))
  const client = new pg.Client({ connectionString: databaseUrl })
  // A connection that breaks is told by the statement that it breaks.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(
      `WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) AS given (id, token)),
            made AS (
              INSERT INTO person (id, name, email, is_anonymous)
              SELECT id, 'Guest', id || '@example.org', true FROM given)
       INSERT INTO session (id, token, person_id, expires_at)
       SELECT id, token, id, clock_timestamp() + interval '30 days' FROM given`,
      [ids, tokens],
    )
  } finally {
    await client.end()
  }
  return ids.map((id, at) => ({ id, cookie: cookieOf(tokens[at] ?? '', authSecret) }))
}

/** The token and its signature: HMAC-SHA256 by the secret, in base64, as better-call signs cookies. */
function cookieOf(token: string, authSecret: string): string {
  const signature = createHmac('sha256', authSecret).update(token).digest('base64')
  return `${cookieName}=${encodeURIComponent(`${token}.${signature}`)}`
}
