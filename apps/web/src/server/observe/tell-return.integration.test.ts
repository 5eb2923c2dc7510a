import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInAtProvider } from '../../../../../scripts/testing/sign-in-at-provider.ts'
import type { Answered, Caller } from '../openapi/caller.fixture.ts'
import { type Cast, gatherCast } from '../openapi/exchanges/cast.fixture.ts'
import { openStage, type Stage } from '../openapi/stage.fixture.ts'
import { getRuntime } from '../runtime.ts'

let stage: Stage
let cast: Cast
beforeAll(async () => {
  stage = await openStage()
  cast = gatherCast(stage, () => {})
}, 120_000)
afterAll(() => stage[Symbol.asyncDispose]())

const password = 'a long enough passphrase'

/** How often each security event was told, by `event outcome`. */
async function told(): Promise<Record<string, number>> {
  const { values } = await getRuntime().observe.metrics.securityEvents.get()
  return Object.fromEntries(
    values.map(({ labels, value }) => [`${labels.event} ${labels.outcome}`, value]),
  )
}

/** Goes to the identity provider, signs in there as somebody new, and comes back. */
async function comeBack(caller: Caller, { body }: Answered): Promise<void> {
  const back = await signInAtProvider(String(body.url), randomUUID())
  await caller('returnFromProvider', { query: Object.fromEntries(back.searchParams) })
}

it('tells sign-ins at the identity provider from accounts that are connected, and from neither', async () => {
  const owner = cast.nobody()
  await owner('signUp', { body: { email: `${randomUUID()}@example.org`, password, name: 'Mia' } })
  const before = await told()
  const person = cast.nobody()
  await comeBack(person, await person('signInAtProvider', { body: { provider: 'oidc' } }))
  await cast.nobody()('returnFromProvider', { query: { error: 'access_denied' } })
  await comeBack(owner, await owner('connectProvider', { body: { provider: 'oidc', password } }))
  const after = await told()
  const more = (what: string) => (after[what] ?? 0) - (before[what] ?? 0)
  expect(more('sign_in ok')).toBe(1)
  expect(more('sign_in failed')).toBe(1)
  expect(more('provider_connected ok')).toBe(1)
  const { rows } = await stage.database.execute(
    sql`SELECT detail FROM audit_entry WHERE detail ->> 'by' = 'identity provider'`,
  )
  expect(rows).toEqual([{ detail: { by: 'identity provider' } }])
}, 60_000)
