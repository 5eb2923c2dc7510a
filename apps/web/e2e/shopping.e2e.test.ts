import type { GroceryTicks, ShoppingList } from '@zero-sum/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { generate, waitForJob } from './client.ts'
import { look, lookWhole } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { desktop, phone, withBrowserPage } from './with-browser-page.ts'

let product: Product
let browser: Browser
let planId: string
let storageState: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>
beforeAll(async () => {
  product = await startProduct({})
  browser = await openBrowser()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${product.webUrl}/sign-in`)
  const guest = callFrom(page)
  await guest.call('POST', '/api/auth/sign-in/anonymous', {})
  const { jobId } = await generate(guest, { planDurationDays: 3 })
  planId = (await waitForJob(guest, jobId)).planId ?? 'none'
  storageState = await context.storageState()
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
})

const withList = (options: object, work: (page: Page) => Promise<void>) =>
  withBrowserPage(browser, { ...options, storageState, locale: 'en-GB' }, async (page) => {
    await page.goto(`${product.webUrl}/plans/${planId}/shopping`)
    await work(page)
  })
const readList = async (page: Page) =>
  (await callFrom(page).call('GET', `/api/plan/${planId}/shopping`)).body as unknown as ShoppingList
const readTicks = async (page: Page) =>
  (await callFrom(page).call('GET', `/api/plan/${planId}/ticks`)).body as unknown as GroceryTicks
/** The machine may have other things to do. */
const patiently = { timeout: 20_000 }
const progress = (page: Page) => page.getByText(/^\d+ of \d+$/)

describe('the shopping list', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 768, 1280])
      it(`has no fault of accessibility in the ${colorScheme} theme at ${width} px, open or folded`, async () => {
        await withList({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
          await page
            .getByRole('button', { name: /^What .+ is for$/ })
            .first()
            .click()
          await page.getByRole('button', { name: 'I have it at home' }).waitFor()
          await page.locator('main details summary').last().click()
          await lookWhole(page, `shopping-${colorScheme}-${width}`)
          await page.getByRole('button', { name: 'Order of the aisles' }).click()
          await page.getByRole('dialog').waitFor()
          await look(page, `shopping-order-${colorScheme}-${width}`)
        })
      })

  it('has room for a thumb', async () => {
    await withList(phone, async (page) => {
      const small = await page
        .locator('main label, main button, main summary, main a')
        .evaluateAll((targets) =>
          targets
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
            .map(({ text }) => text),
        )
      expect(small).toEqual([])
    })
  })

  it('looks through the cupboard first, then sends what is missing to its aisle', async () => {
    await withList(phone, async (page) => {
      const cupboard = page.getByRole('region', { name: 'Check your cupboard first' })
      await cupboard.getByRole('checkbox').first().check()
      const before = await cupboard.getByRole('checkbox').count()
      await cupboard
        .getByRole('button', { name: `Put the other ${before - 1} on the list` })
        .click()
      await cupboard.waitFor({ state: 'detached' })
      await expect
        .poll(async () => (await readTicks(page)).ticks.map(({ state }) => state), patiently)
        .toEqual(['have'])
      // The choice is the device's, and the server sends the list so from now on.
      await page.reload()
      expect(await cupboard.count()).toBe(0)
      const salt = page.locator('main details').filter({ hasText: 'Salt' })
      expect(await salt.count()).toBeGreaterThan(0)
    })
  })

  it('is ticked off and back by the keyboard alone; what is done sinks, and the focus stays', async () => {
    await withList(desktop, async (page) => {
      const aisle = page.locator('main details').filter({ hasText: 'Vegetables' })
      const first = aisle.getByRole('checkbox').first()
      const name = await aisle.locator('li').first().getAttribute('id')
      await first.focus()
      await page.keyboard.press('Space')
      await expect.poll(() => aisle.locator('li').last().getAttribute('id'), patiently).toBe(name)
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('id'))
      expect(await focused()).toBe(name)
      await page.keyboard.press('Space')
      await expect.poll(() => aisle.locator('li').first().getAttribute('id'), patiently).toBe(name)
      const line = (await readList(page)).lines.find(({ id }) => id === name)
      expect(line?.state).toBe('open')
    })
  })

  it('says what a line is for, and takes that it is at home', async () => {
    await withList(phone, async (page) => {
      const line = (await readList(page)).lines.find(
        ({ isStaple, state }) => !isStaple && state === 'open',
      )
      const row = page.locator(`[id="${line?.id}"]`)
      await row.getByRole('button', { name: `What ${line?.name} is for` }).click()
      // What it is for is fetched once somebody asks.
      await expect.poll(() => row.getByRole('link').count(), patiently).toBe(line?.uses.length)
      const stateNow = async () =>
        (await readList(page)).lines.find(({ id }) => id === line?.id)?.state
      await row.getByRole('button', { name: 'I have it at home' }).click()
      await row.getByText('at home', { exact: true }).waitFor()
      await expect.poll(stateNow, patiently).toBe('have')
      await row.getByRole('button', { name: 'I need to buy it after all' }).click()
      await expect.poll(stateNow, patiently).toBe('open')
      await row.getByRole('link').first().click()
      await page.waitForURL(/\/meals\/\d\/\d$/)
    })
  })

  it('shows only what is left, and its aisles in the order of one’s own shop', async () => {
    await withList(phone, async (page) => {
      const titles = () => page.locator('main details h2').allTextContents()
      const [first, second] = (await titles()).filter((title) => title !== 'At home')
      await page.getByRole('button', { name: 'Order of the aisles' }).click()
      const down = page.getByRole('button', { name: `Move ${first} down` })
      await down.click()
      expect(await down.evaluate((button) => button === document.activeElement)).toBe(true)
      await page.getByRole('button', { name: 'Done' }).click()
      await page.getByRole('button', { name: 'Only what is left' }).click()
      await page.reload()
      const [now, then] = (await titles()).filter((title) => title !== 'At home')
      expect([now, then]).toEqual([second, first])
      const filter = page.getByRole('button', { name: 'Only what is left' })
      expect(await filter.getAttribute('aria-pressed')).toBe('true')
      const shown = page.locator('main details li')
      const before = await shown.count()
      await shown.first().getByRole('checkbox').check()
      await expect.poll(() => shown.count(), patiently).toBe(before - 1)
      await filter.click()
      await expect.poll(() => shown.count(), patiently).toBeGreaterThanOrEqual(before)
    })
  })

  it('follows what another device ticks, and reads without a script', async () => {
    await withList(phone, async (page) => {
      const [done] = ((await progress(page).textContent()) ?? '').split(' ')
      const line = (await readList(page)).lines.find(({ state }) => state === 'open')
      const changes = (line?.items ?? []).map(({ ndb, food, purchaseGrams }) => ({
        ...{ ndb, food, purchaseGrams, state: 'bought', changedAt: new Date().toISOString() },
      }))
      await page.evaluate(
        ([path, body]) =>
          fetch(path ?? '', {
            method: 'PUT',
            body,
            headers: { 'content-type': 'application/json' },
          }),
        [`/api/plan/${planId}/ticks`, JSON.stringify({ changes })] as const,
      )
      // As when one comes back to the page.
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await page.getByText(new RegExp(`^${Number(done) + 1} of \\d+$`)).waitFor()
    })
    await withList({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('heading', { name: 'Shopping list' }).waitFor()
      expect(await page.locator('main details li').count()).toBeGreaterThan(10)
    })
  })
})
