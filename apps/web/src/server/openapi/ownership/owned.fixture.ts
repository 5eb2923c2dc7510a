import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Asked, Caller } from '../caller.fixture.ts'
import { type Cast, fail } from '../exchanges/cast.fixture.ts'

/** The names in paths that tell one person's rows from another's; each must be among what `makeOwned` gives. */
export type OwnedName =
  | 'deliveryId'
  | 'jobId'
  | 'keyId'
  | 'memberId'
  | 'planId'
  | 'revision'
  | 'sessionId'
  | 'share'
  | 'webhookId'

/** Names in paths that lead to nobody's rows: a recipe is everybody's, a day is the caller's own, secrets are no ids. */
export const ownedByNobody = ['date', 'invitation', 'recipeId', 'token']

export type Owned = {
  person: Caller
  path: Record<OwnedName, string>
  passkeyId: string
  planJobId: string
}

const password = 'a long enough passphrase'

/** Somebody with an account who has one of everything that has an id. */
export async function makeOwned({ nobody, stage, jobOf, deliver }: Cast): Promise<Owned> {
  const person = nobody()
  const email = `${randomUUID()}@example.org`
  const signedUp = await person('signUp', { body: { email, password, name: 'Maria' } })
  const { user }: { user: { id: string } } = signedUp.body as never
  const hook = await person('createWebhook', { body: { url: 'https://hooks.example.org/plans' } })
  const { webhook }: { webhook: { id: string } } = hook.body as never
  const planJobId = await jobOf(person)
  const planId = await deliver(planJobId)
  const sent = await person('listDeliveries', { path: { webhookId: webhook.id } })
  const { deliveries }: { deliveries: { id: string }[] } = sent.body as never
  const ended = await jobOf(person)
  await person('cancelJob', { path: { jobId: ended } })
  const member = await person('addMember', { body: { kind: 'child', name: 'Mia', age: 6 } })
  const made = await person('createKey', { body: { name: 'Kitchen', scopes: ['write'] } })
  const link = await person('createShare', { path: { planId }, body: {} })
  const elsewhere = nobody()
  await elsewhere('signIn', { body: { email, password } })
  const listed: { sessions: { id: string; current?: boolean }[] } = (
    await elsewhere('listSessions')
  ).body as never
  const passkeyId = randomUUID()
  await stage.database.execute(sql`
    INSERT INTO passkey (id, name, public_key, person_id, credential_id, counter, device_type, backed_up)
    VALUES (${passkeyId}, 'Laptop', 'x', ${user.id}, 'y', 0, 'singleDevice', false)`)
  const { memberId } = member.body as { memberId?: string }
  const { key }: { key: { id: string } } = made.body as never
  const { share }: { share: { id: string } } = link.body as never
  const path = {
    ...{ planId, jobId: ended, memberId: memberId ?? fail('no member'), keyId: key.id },
    ...{
      sessionId: listed.sessions.at(-1)?.id ?? fail('no session'),
      share: share.id,
      revision: '1',
    },
    ...{ webhookId: webhook.id, deliveryId: deliveries[0]?.id ?? fail('no delivery') },
  }
  return { person, path, passkeyId, planJobId }
}

/** The same names, of things that there never were. */
export function nothing(): Record<OwnedName, string> {
  const ids = { planId: randomUUID(), jobId: randomUUID(), memberId: randomUUID() }
  return {
    ...ids,
    keyId: randomUUID(),
    sessionId: randomUUID(),
    share: randomUUID(),
    revision: '1',
    ...{ webhookId: randomUUID(), deliveryId: randomUUID() },
  }
}

/** A body, and a query, with which the owner would be served: what is refused then is refused for whose it is. */
export const rightful: Readonly<Record<string, Omit<Asked, 'path'>>> = {
  swapMeal: { body: { day: 1, meal: 0 } },
  regeneratePlan: { body: { revision: 1, scope: { kind: 'unlocked' } } },
  lockMeal: { body: { day: 1, meal: 0, locked: true } },
  undoChange: { body: { revision: 1 } },
  restoreVersion: { body: { revision: 1, to: 1 } },
  compareVersions: { query: { from: '1', to: '1' } },
  changeTicks: { body: { changes: [] } },
  createShare: { body: {} },
  retryJob: { body: {} },
  changeMember: { body: { kind: 'child', name: 'Ben', age: 7 } },
}
