import { appendAudit, type Database } from '@zero-sum/database'
import type { createAuthMiddleware } from 'better-auth/api'
import type { Limiter } from '../limits/limiter.ts'

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** How somebody signs in, by the route that ends it. */
const ways: Readonly<Record<string, string>> = {
  '/callback/:id': 'identity provider',
  '/passkey/verify-authentication': 'passkey',
  '/sign-in/email': 'password',
}

/** Failed tries for one account, after which they are written down: fewer are typing errors. */
const burst = { most: 4, windowMs: 15 * 60_000 }

/** Writes down who signed in; guests never do, so their sessions are no entry. */
export async function recordSignIn(database: Database, context: Context): Promise<void> {
  const personId = context.context.newSession?.user.id
  const by = ways[context.path]
  if (by === undefined || personId === undefined) return
  const actor = { kind: 'person', personId } as const
  await appendAudit(database, {
    ...{ actor, action: 'signed_in', subject: actor },
    detail: { by },
  })
}

/**
 * Writes down that the sign-in of one account failed again and again, once in a quarter of an hour. Whose address nobody has
 * leaves an entry without a subject: what strangers type is kept nowhere.
 */
export async function recordFailedSignIn(
  database: Database,
  limiter: Limiter,
  context: Context,
  address: string,
): Promise<void> {
  if (context.path !== '/sign-in/email' || address === '') return
  const [failed] = await limiter.take([{ ...burst, key: `failed sign-ins ${address}` }])
  if (failed?.allowed !== false) return
  const [told] = await limiter.take([
    { ...burst, most: 1, key: `told of failed sign-ins ${address}` },
  ])
  if (told?.allowed !== true) return
  const found = await context.context.internalAdapter.findUserByEmail(address)
  await appendAudit(database, {
    ...{ actor: { kind: 'system' }, action: 'sign_in_failed_often' },
    ...(found === null ? {} : { subject: { kind: 'person', personId: found.user.id } }),
    detail: { isAccount: found !== null },
  })
}
