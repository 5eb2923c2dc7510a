import type { Plan } from '@zero-sum/contracts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { operations } from '../src/server/openapi/operations/all.ts'
import { type Client, createClient, createGuest, generate, waitForJob } from './client.ts'
import { openBrowser } from './open-browser.ts'
import { phone, withBrowserPage } from './with-browser-page.ts'
import { isoDay } from './with-plan.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct({})
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
})

const mia = { kind: 'child', name: 'Mia', age: 6 }
const place = { day: 1, meal: 0 }

/** What the owner could ask for by each call that has a body. */
const bodies: { [operation: string]: unknown } = {
  changeMember: { ...mia, name: 'Another' },
  changeTicks: { changes: [] },
  createShare: {},
  lockMeal: { ...place, locked: true },
  regeneratePlan: { revision: 1, scope: { kind: 'unlocked' } },
  restoreVersion: { revision: 2, to: 1 },
  retryJob: {},
  swapMeal: place,
  undoChange: { revision: 2 },
}
const queries: { [operation: string]: string } = { compareVersions: '?from=1&to=2' }

/** Parameters that are no secret and belong to nobody, or to whoever asks. */
const impersonal = ['{recipeId}', '{date}']
/** Opened by whoever holds the secret in the address, as is meant. */
const bySecret = ['getCalendarFeed', 'openInvitation', 'openShare']

/** The owner has one of everything that an address can name. */
async function gatherIds(owner: Client): Promise<{ ids: { [name: string]: string }; plan: Plan }> {
  const { jobId } = await generate(owner, { startDate: isoDay(), planDurationDays: 2 })
  const { planId } = await waitForJob(owner, jobId)
  const ask = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const answer = await owner.call(method, path, body)
    expect(answer.status, path).toBeLessThan(300)
    return answer.body as never
  }
  const { alternatives }: { alternatives: { recipeId: string }[] } = await ask(
    'POST',
    `/api/plan/${planId}/swap`,
    place,
  )
  const chosen = { ...place, revision: 1, recipeId: alternatives[0]?.recipeId }
  const { plan }: { plan: Plan } = await ask('POST', `/api/plan/${planId}/swap`, chosen)
  const { memberId }: { memberId: string } = await ask('POST', '/api/household', mia)
  const { key }: { key: { id: string } } = await ask('POST', '/api/keys', {
    name: 'Kitchen',
    scopes: ['read'],
  })
  const { share }: { share: { id: string } } = await ask('POST', `/api/plan/${planId}/shares`, {})
  const { webhook }: { webhook: { id: string } } = await ask('POST', '/api/webhooks', {
    url: 'https://bell.invalid/ring',
  })
  const { delivery }: { delivery: { id: string } } = await ask(
    'POST',
    `/api/webhooks/${webhook.id}/test`,
  )
  const { sessions }: { sessions: { id: string }[] } = await ask('GET', '/api/sessions')
  const ids = { planId: String(planId), jobId, memberId, keyId: key.id, share: share.id }
  const told = { webhookId: webhook.id, deliveryId: delivery.id }
  return { ids: { ...ids, ...told, sessionId: String(sessions[0]?.id), revision: '1' }, plan }
}

it('is refused everywhere, by every call and on every page, and changes nothing', async () => {
  const owner = await createGuest(product.webUrl)
  const { ids, plan } = await gatherIds(owner)
  const { planId, jobId, memberId } = ids
  const own = ['', '/versions', '/shares'].map((end) => `/api/plan/${planId}${end}`)
  own.push('/api/household', '/api/keys', `/api/plan/jobs/${jobId}`)
  const read = () => Promise.all(own.map(async (path) => (await owner.call('GET', path)).body))
  const before = await read()

  const other = await createGuest(product.webUrl)
  const stranger = createClient(product.webUrl)
  const personal = operations.filter(
    ({ id, path, access }) =>
      path.includes('{') &&
      // Not the owner's either: `operators.integration.test.ts` has everybody try them.
      access !== 'operator' &&
      !impersonal.some((name) => path.includes(name)) &&
      !bySecret.includes(id),
  )
  expect(personal.length).toBeGreaterThan(30)
  for (const { id, method, path, body } of personal) {
    const to = path.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? expect.fail(`no ${name}`))
    if (body !== undefined) expect(Object.keys(bodies), id).toContain(id)
    const call = async (client: Client) => {
      const answer = await client.call(method, to + (queries[id] ?? ''), bodies[id])
      return { id, status: answer.status, code: answer.body.code }
    }
    expect(await call(other)).toEqual({ id, status: 404, code: 'not_found' })
    expect(await call(stranger)).toEqual({ id, status: 401, code: 'unauthorized' })
  }

  const pages = ['', '?day=2', '/meals/1/1', '/meals/1/1/cook', '/numbers', '/print', '/shopping']
  const places = [...pages, '/versions'].map((end) => `/plans/${planId}${end}`)
  places.push(`/jobs/${jobId}`, `/household/${memberId}`)
  const dishes = plan.days.flatMap(({ meals }) => meals.map(({ name }) => name))
  await withBrowserPage(browser, phone, async (page) => {
    await page.goto(product.webUrl)
    const [cookie] = other.cookies()
    await page.context().addCookies([{ ...cookie, url: product.webUrl } as never])
    for (const place of places) {
      await page.goto(product.webUrl + place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const seen = await page.content()
      expect({ place, told: [...dishes, 'Mia'].filter((word) => seen.includes(word)) }).toEqual({
        place,
        told: [],
      })
    }
  })
  expect(await read()).toEqual(before)
})
