import { randomUUID } from 'node:crypto'
import type { Plan } from '@zero-sum/contracts'
import { expect } from 'vitest'
import { operations } from '../operations/all.ts'
import { type Cast, fail, intake } from './cast.fixture.ts'

/** From an intake to a plan, with what can come between. */
export async function askForPlan({ guest, deliver }: Cast): Promise<void> {
  const person = await guest()
  await person('previewTargets', { body: { ...intake, household: true } })
  const headers = { 'idempotency-key': randomUUID() }
  const first = await person('generatePlan', { body: intake, headers })
  const again = await person('generatePlan', { body: intake, headers })
  expect([first.status, again.status, again.body]).toEqual([202, 202, first.body])
  await person('generatePlan', { body: { ...intake, seed: 4 } })
  await person('generatePlan', { body: { ...intake, seed: 4 }, headers })
  await person('generatePlan', { body: intake, headers: { 'idempotency-key': 'two words' } })
  const path = { jobId: String(first.body.jobId) }
  await person('getActivePlan')
  await person('cancelJob', { path })
  await person('cancelJob', { path })
  const jobId = String((await person('retryJob', { path, body: {} })).body.jobId)
  for (const again of [path, { jobId }]) await person('retryJob', { path: again, body: {} })
  await deliver(jobId)
  await person('cancelJob', { path: { jobId } })
  for (const query of [{}, { events: 'all' }]) await person('getJob', { path: { jobId }, query })
  const { text } = await person('watchJob', { path: { jobId } })
  const seqs = [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => seq)
  const ended = { 'last-event-id': String(seqs.at(-1)) }
  await person('watchJob', { path: { jobId }, headers: ended })
  await person('getActivePlan')
  await person('listPlans')
}

/** Hears the events of jobs, whatever their end. */
export async function watchJobs({ guest, worker, jobOf, claim, deliver }: Cast): Promise<void> {
  const { events } = operations.find(({ id }) => id === 'watchJob')?.answers[200] ?? {}
  const kinds = new Set<string>()
  const check = (text: string) => {
    for (const [, kind = '', data = ''] of text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)) {
      kinds.add(kind)
      const schema = events?.[kind] ?? fail(kind)
      expect(schema.safeParse(JSON.parse(data)).error, data).toBeUndefined()
    }
  }
  const person = await guest()
  const watch = async (jobId: string) => {
    const path = { jobId }
    for (const headers of [{}, { 'last-event-id': '1' }])
      check((await person('watchJob', { path, headers })).text)
  }
  const completed = await jobOf(person)
  await deliver(completed)
  await watch(completed)
  const cancelled = await jobOf(person)
  await person('cancelJob', { path: { jobId: cancelled } })
  await watch(cancelled)
  const failed = await jobOf(person)
  const { attempt } = await claim(failed)
  const problem = {
    ...{ type: '/docs/problems/impossible_wishes', title: 'No plan', status: 422 },
    ...{ detail: 'No plan meets all these wishes.', code: 'impossible_wishes' },
    suggestions: [{ detail: 'Allow more time.', change: { prepTimeMaxMin: 60 } }],
  }
  await worker('failJob', { body: { kind: 'refused', jobId: failed, attempt, problem } })
  await watch(failed)
  expect([...kinds].sort()).toEqual(Object.keys(events ?? {}).sort())
  await person('retryJob', { path: { jobId: failed }, body: { suggestion: 0 } })
}

/** Reads a plan in each of its forms. */
export async function readPlan({ owner }: Cast): Promise<void> {
  const { person, path } = await owner()
  for (const id of ['getPlan', 'listVersions', 'getShoppingList', 'getGroceryList'])
    await person(id, { path })
  for (const id of ['getPlanPdf', 'getPlanCalendar', 'getPlanCsv', 'getPlanJson'])
    await person(id, { path })
  for (const id of ['getGroceryCsv', 'getRecipesJsonLd', 'getPortions', 'getTicks'])
    await person(id, { path })
  await person('getPlanPdf', { path, query: { paper: 'a3' } })
  await person('getVersion', { path: { ...path, revision: 1 } })
  await person('getVersion', { path: { ...path, revision: 2 } })
  await person('listPlanPages')
  const { plan }: { plan: Plan } = (await person('getPlan', { path })).body as never
  const [line] = plan.groceryList
  const changedAt = new Date().toISOString()
  const { ndb, food, purchaseGrams } = line ?? fail('nothing to buy')
  const changes = [{ ndb, food, purchaseGrams, state: 'bought', changedAt }]
  await person('changeTicks', { path, body: { changes } })
  const undated = await owner({ ...intake, startDate: undefined })
  await undated.person('getPlanCalendar', { path: undated.path })
}

/** Changes a plan, rightly and too late. */
export async function changePlan({ owner }: Cast): Promise<void> {
  const { person, path } = await owner()
  const place = { day: 1, meal: 0 }
  const offered = await person('swapMeal', { path, body: place })
  const { alternatives }: { alternatives: { recipeId: string }[] } = offered.body as never
  const [first] = alternatives
  const chosen = { ...place, revision: 1, recipeId: first?.recipeId }
  await person('swapMeal', { path, body: chosen })
  await person('swapMeal', { path, body: { ...chosen, recipeId: 'no-such-dish', revision: 2 } })
  await person('swapMeal', { path, body: { day: 7, meal: 0 } })
  await person('lockMeal', { path, body: { ...place, locked: true } })
  await person('lockMeal', { path, body: { day: 7, meal: 0, locked: true } })
  const scope = { kind: 'unlocked' }
  await person('regeneratePlan', { path, body: { revision: 2, scope } })
  await person('regeneratePlan', { path, body: { revision: 1, scope, seed: 9 } })
  await person('restoreVersion', { path, body: { revision: 3, to: 1 } })
  await person('restoreVersion', { path, body: { revision: 4, to: 9 } })
  await person('undoChange', { path, body: { revision: 4 } })
  await person('undoChange', { path, body: { revision: 2 } })
  await person('compareVersions', { path, query: { from: '1', to: '2' } })
  await person('listVersions', { path })
  await person('getPlan', { path, headers: { 'accept-language': 'de' } })
}

/** Lets others eat along. */
export async function keepHousehold({ owner }: Cast): Promise<void> {
  const { person, path } = await owner()
  const examples = operations.find(({ id }) => id === 'addMember')?.body?.examples ?? {}
  let memberId = ''
  for (const { value } of Object.values(examples))
    memberId = String((await person('addMember', { body: value })).body.memberId)
  await person('getHousehold')
  await person('getPortions', { path })
  const body = { kind: 'child', name: 'Ben' }
  await person('changeMember', { path: { memberId }, body })
  await person('changeMember', {
    path: { memberId },
    body: { ...body, allergies: ['moonlight'] },
  })
  await person('addMember', { body: { kind: 'dog' } })
  for (let time = 0; time < 2; time += 1) await person('removeMember', { path: { memberId } })
}
