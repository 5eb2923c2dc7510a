import { randomUUID } from 'node:crypto'
import type { Asked } from '../caller.fixture.ts'
import { operations } from '../operations/all.ts'
import type { Cast } from './cast.fixture.ts'

/** Calls what is open, and what a worker calls too late. */
export async function comeAsStranger({
  guest,
  nobody,
  scraper,
  worker,
  stage,
}: Cast): Promise<void> {
  const stranger = nobody()
  for (const id of ['listRecipes', 'getDocument']) {
    const { headers } = await stranger(id)
    await stranger(id, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
  }
  const recipeId = stage.catalogue.recipes[0]?.id ?? ''
  for (const one of [recipeId, 'none']) await stranger('getPlate', { path: { recipeId: one } })
  for (const id of ['getSignInOptions', 'getLiveness', 'getReadiness']) await stranger(id)
  await worker('getReadiness')
  await scraper('getMetrics')
  await stage.withoutMetrics(() => scraper('getMetrics'))
  await stranger('openInvitation', { path: { invitation: 'none' } })
  const ended = { jobId: randomUUID(), attempt: 1 }
  await worker('claimJob', {
    body: { ...ended, claimId: randomUUID(), incarnation: randomUUID(), othersRunning: 0 },
  })
  await worker('failJob', { body: { ...ended, kind: 'transient', reason: 'lost' } })
  await stranger('claimJob', { body: {} })
  const leaving = await guest()
  await leaving('deletePerson', { body: {} })
  await leaving('deletePerson', { body: { confirm: true } })
}

/** Calls everything without a session, and with a body that is none. */
export async function sendNothing({ guest, nobody }: Cast): Promise<void> {
  const none = randomUUID()
  const path = { planId: none, jobId: none, memberId: none, keyId: none, share: none }
  const more = {
    webhookId: none,
    deliveryId: none,
    sessionId: none,
    date: '2026-02-01',
    revision: 1,
    reference: '0'.repeat(12),
  }
  const asked: Asked = { path: { ...path, ...more } }
  const person = await guest()
  for (const { id, access, body } of operations) {
    if (access === 'anybody') continue
    if (!id.includes('Passkey') && id !== 'signOut')
      await nobody()(id, { ...asked, ...(body === undefined ? {} : { body: {} }) })
    if (body !== undefined) await person(id, { ...asked, body: { wrong: true } })
  }
}
