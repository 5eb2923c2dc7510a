import type { GroceryTicks } from '@zero-sum/contracts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { generate, waitForJob } from './client.ts'
import { look, lookWhole } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { phone } from './with-browser-page.ts'

let product: Product
let browser: Browser
let context: BrowserContext
let page: Page
const faults: string[] = []

beforeAll(async () => {
  product = await startProduct({})
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
})
beforeEach(async () => {
  context = await browser.newContext({ ...phone, reducedMotion: 'reduce', locale: 'en-GB' })
  page = await context.newPage()
  faults.length = 0
  page.on('pageerror', (error) => faults.push(error.message))
})
afterEach(async () => {
  await context.close()
  if (!product.web.isRunning()) await product.web.start()
  expect(faults).toEqual([])
})

/** The machine may have other things to do. */
const patiently = { timeout: 20_000 }
const address = (path: string) => product.webUrl + path

/** A new guest in this browser, with a plan of two days; gives the plan's id. */
async function becomeGuest(): Promise<string> {
  await page.goto(address('/sign-in'))
  const guest = callFrom(page)
  expect((await guest.call('POST', '/api/auth/sign-in/anonymous', {})).status).toBe(200)
  const { jobId } = await generate(guest, { planDurationDays: 2 })
  const { planId } = await waitForJob(guest, jobId)
  return planId ?? 'none'
}

/** What the service worker writes down once all is stored. */
async function findStamp(): Promise<string | undefined> {
  for (const name of await caches.keys()) {
    const mark = await (await caches.open(name)).match('/kept')
    if (mark !== undefined) return ((await mark.json()) as { stamp: string }).stamp
  }
  return undefined
}

/** Looks at today, and waits until the whole plan is stored for later. */
async function lookAtToday(): Promise<void> {
  await page.goto(address('/today'))
  await expect
    .poll(() => page.evaluate(findStamp), { timeout: 120_000, interval: 500 })
    .toEqual(expect.stringMatching(/./))
}

/** No network, and no server at the other end of it. */
async function goOffline(): Promise<void> {
  await context.setOffline(true)
  await product.web.end('SIGKILL')
}

async function goOnline(): Promise<void> {
  await product.web.start()
  await context.setOffline(false)
}

const storedPages = () =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('pages:'))
    const paths = await Promise.all(
      names.map(async (name) => {
        const requests = await (await caches.open(name)).keys()
        return requests.map(({ url }) => new URL(url).pathname)
      }),
    )
    return { owners: names.length, paths: paths.flat() }
  })
/** Whether a browser knows that it is offline, or only that nobody answers, differs between versions of Chromium. */
const storedNotice = () =>
  page.getByRole('status').filter({ hasText: /You are offline|The server does not answer/ })
const lineBoxes = () => page.locator('main details li input[type=checkbox]')
const isChecked = (at: number) => lineBoxes().nth(at).isChecked()

describe('a plan in a place without a connection', () => {
  it('can be read and ticked off, and what was ticked reaches the server and other devices', async () => {
    const planId = await becomeGuest()
    await lookAtToday()
    const { paths } = await storedPages()
    for (const path of ['/today', `/plans/${planId}`, `/plans/${planId}/meals/2/0`])
      expect(paths).toContain(path)

    await goOffline()
    await page.reload()
    await storedNotice().waitFor()

    // A step within the open page, which the router cannot fetch, becomes a whole page.
    const dish = page.locator(`a[href^="/plans/${planId}/meals/"]`).first()
    const href = await dish.getAttribute('href')
    await dish.click()
    await page.waitForURL(address(href ?? ''))
    await page.locator('main h1').waitFor()

    await page.getByRole('navigation').getByRole('link', { name: 'Shopping' }).click()
    await page.waitForURL(address(`/plans/${planId}/shopping`))
    for (let at = 0; at < 5; at += 1) await lineBoxes().nth(at).check()
    await page.getByText('5 ticks are kept on this device').waitFor()
    await lookWhole(page, 'offline-shopping')

    await page.reload()
    await page.getByText('5 ticks are kept on this device').waitFor()
    expect(await page.getByText(/^5 of \d+$/).count()).toBe(1)

    // What nobody has looked at is not there, and says so.
    await page.goto(address('/weight'))
    await page.getByRole('heading', { name: 'Not stored on this device' }).waitFor()
    await look(page, 'offline-not-stored')
    await page.getByRole('link', { name: 'Go to the shopping list' }).click()
    await page.waitForURL(address(`/plans/${planId}/shopping`))

    await goOnline()
    await page.getByText('ticks are kept on this device').waitFor({ state: 'detached' })
    const saved = await callFrom(page).call('GET', `/api/plan/${planId}/ticks`)
    const { ticks } = saved.body as GroceryTicks
    expect(ticks.filter(({ state }) => state === 'bought').length).toBeGreaterThanOrEqual(5)

    const other = await browser.newContext({ ...phone, storageState: await context.storageState() })
    const device = await other.newPage()
    await device.goto(address(`/plans/${planId}/shopping`))
    await device.getByText(/^5 of \d+$/).waitFor()
    await other.close()
  })

  it('sends what was ticked off though the list was closed meanwhile', async () => {
    const planId = await becomeGuest()
    await lookAtToday()
    await page.goto(address(`/plans/${planId}/shopping`))
    await goOffline()
    await lineBoxes().first().check()
    await page.getByText('1 tick is kept on this device').waitFor()
    await page.goto(address('/today'))
    await goOnline()
    await page.reload()
    const caller = callFrom(page)
    await expect
      .poll(
        async () =>
          ((await caller.call('GET', `/api/plan/${planId}/ticks`)).body as GroceryTicks).ticks
            .length,
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0)
  })

  it('takes the later of two changes, whichever arrives first', async () => {
    const planId = await becomeGuest()
    await lookAtToday()
    await page.goto(address(`/plans/${planId}/shopping`))
    const other = await browser.newContext({ ...phone, storageState: await context.storageState() })
    const device = await other.newPage()
    await device.goto(address(`/plans/${planId}/shopping`))
    const box = (where: Page) => where.locator('main details li input[type=checkbox]').first()
    await context.setOffline(true)
    await box(page).check()
    await page.getByText('1 tick is kept on this device').waitFor()
    await device.waitForTimeout(50)
    // Later, and there first: it was put into the basket and taken out again.
    await box(device).check()
    await box(device).uncheck()
    await expect
      .poll(
        async () =>
          ((await callFrom(device).call('GET', `/api/plan/${planId}/ticks`)).body as GroceryTicks)
            .ticks[0]?.state,
        patiently,
      )
      .toBe('open')
    await context.setOffline(false)
    await expect.poll(() => isChecked(0), patiently).toBe(false)
    await other.close()
  })
})

describe('a stored page', () => {
  it('stands in for a server that hangs, and says since when it is stored', async () => {
    await becomeGuest()
    await lookAtToday()
    product.web.signal('SIGSTOP')
    await page.reload()
    await page.getByText('The server does not answer. You see this page as it was').waitFor()
    product.web.signal('SIGCONT')
    await page.getByRole('link', { name: 'Try again' }).click()
    await page.getByText('The server does not answer').waitFor({ state: 'detached' })
  })

  it('finds its scripts after a new build has taken over, and those of the one before that are gone', async () => {
    await becomeGuest()
    await lookAtToday()
    const takeOver = (version: string) =>
      page.evaluate(async (address) => {
        await navigator.serviceWorker.register(address)
        while (!navigator.serviceWorker.controller?.scriptURL.endsWith(address))
          await new Promise((resolve) => setTimeout(resolve, 50))
      }, `/sw.js?v=${version}`)
    // A worker controls the page before it has tidied up.
    const assets = () =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('assets:')))
    await takeOver('second')
    expect(await assets()).toHaveLength(2)
    await context.setOffline(true)
    await page.reload()
    await storedNotice().waitFor()
    await context.setOffline(false)
    await takeOver('third')
    await expect.poll(assets, { timeout: 30_000 }).toEqual(['assets:second', 'assets:third'])
  })
})

describe('what is stored of a person', () => {
  it('is gone when they leave, also for those who find the device offline', async () => {
    const planId = await becomeGuest()
    await lookAtToday()
    await page.goto(address('/settings/account'))
    await page.getByRole('button', { name: 'Leave as guest' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave as guest' }).click()
    await page.waitForURL(address('/'))
    expect(await storedPages()).toEqual({ owners: 0, paths: [] })
    // The server has the browser clear everything of ours; the service worker begins anew.
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/offline')) !== undefined), {
        timeout: 60_000,
      })
      .toBe(true)
    await page.evaluate(() => navigator.serviceWorker.ready)

    await goOffline()
    for (const path of ['/today', `/plans/${planId}`, `/plans/${planId}/shopping`]) {
      await page.goto(address(path))
      await page.getByRole('heading', { name: 'Not stored on this device' }).waitFor()
    }
    await goOnline()
  })

  it('is gone when another person signs in, by whatever way', async () => {
    const first = await becomeGuest()
    await lookAtToday()
    await page.goto(address(`/plans/${first}/shopping`))
    // Another person's session takes the place of the first, and no call tells the service worker.
    const elsewhere = await browser.newContext(phone)
    const signIn = await elsewhere.request.post(address('/api/auth/sign-in/anonymous'), {
      data: {},
      headers: { origin: product.webUrl },
    })
    expect(signIn.status()).toBe(200)
    await context.clearCookies()
    await context.addCookies(await elsewhere.cookies())
    await elsewhere.close()
    await page.goto(address('/history'))
    await expect.poll(async () => (await storedPages()).paths, patiently).toEqual(['/history'])

    await goOffline()
    await page.goto(address(`/plans/${first}/shopping`))
    await page.getByRole('heading', { name: 'Not stored on this device' }).waitFor()
    await page.goto(address('/history'))
    await page.locator('main h1').waitFor()
    await goOnline()
  })
})
