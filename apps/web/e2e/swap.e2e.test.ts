import type { Plan } from '@zero-sum/contracts'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { generate, waitForJob } from './client.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { desktop, phone, withBrowserPage } from './with-browser-page.ts'

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

/** A guest with a plan of two days, which is open in the browser. */
const withPlan = (
  options: BrowserContextOptions,
  work: (page: Page, read: () => Promise<Plan>) => Promise<void>,
) =>
  withBrowserPage(browser, options, async (page) => {
    await page.goto(product.webUrl)
    const guest = callFrom(page)
    await guest.call('POST', '/api/auth/sign-in/anonymous', {})
    const { jobId } = await generate(guest, { planDurationDays: 2 })
    const { planId } = await waitForJob(guest, jobId)
    await page.goto(`${product.webUrl}/plans/${planId}`)
    await work(page, async () => (await guest.call('GET', `/api/plan/${planId}`)).body.plan as Plan)
  })

const lunchOf = (plan: Plan) => plan.days[0]?.meals[1]?.name ?? 'no lunch'
const news = (page: Page) => page.getByRole('region', { name: 'Swaps' }).getByRole('status')

describe('a meal that is not liked', () => {
  for (const [name, options] of Object.entries({
    'phone-dark': phone,
    'desktop-light': desktop,
  }))
    it(`is swapped and swapped back, on ${name}`, async () => {
      await withPlan(options, async (page, read) => {
        const before = await read()
        await page.getByRole('button', { name: `Swap ${lunchOf(before)}` }).click()
        const dialog = page.getByRole('dialog', { name: /^Swap \w+’s lunch$/ })
        const choices = dialog.getByRole('button', { name: /^Choose / })
        await choices.first().waitFor()
        expect(await choices.count()).toBeGreaterThanOrEqual(3)
        await dialog
          .getByText(/on the shopping list/)
          .first()
          .click()
        await look(page, `${name}-swap`)
        const chosen = await choices.nth(1).getAttribute('aria-label')
        await choices.nth(1).click()
        await dialog.waitFor({ state: 'detached' })

        const swapped = lunchOf(await read())
        expect(chosen).toBe(`Choose ${swapped}`)
        expect(await news(page).textContent()).toContain(`is now ${swapped}.`)
        await page.getByRole('heading', { name: swapped }).waitFor()
        await look(page, `${name}-swapped`)

        await page.getByRole('button', { name: 'Undo the last swap' }).click()
        await news(page)
          .filter({ hasText: `is ${lunchOf(before)} again.` })
          .waitFor()
        expect(await read()).toEqual(before)
        expect(await page.getByRole('button', { name: 'Undo the last swap' }).count()).toBe(0)
      })
    })

  it('is swapped by the keyboard alone, and the focus stays where the meal is', async () => {
    await withPlan(desktop, async (page, read) => {
      const before = await read()
      const swap = page.getByRole('button', { name: `Swap ${lunchOf(before)}` })
      await swap.press('Enter')
      const choice = page.getByRole('button', { name: /^Choose / }).first()
      await choice.waitFor()
      await page.keyboard.press('Escape')
      await choice.waitFor({ state: 'detached' })
      expect(await swap.evaluate((button) => button === document.activeElement)).toBe(true)

      await page.keyboard.press('Enter')
      await choice.waitFor()
      // From the cross to the first dish.
      await page.getByRole('button', { name: 'Close' }).focus()
      await page.keyboard.press('Tab')
      if (!(await choice.evaluate((button) => button === document.activeElement)))
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await news(page).filter({ hasText: 'is now' }).waitFor()
      const now = page.getByRole('button', { name: `Swap ${lunchOf(await read())}` })
      expect(await now.evaluate((button) => button === document.activeElement)).toBe(true)
    })
  })

  it('is not swapped twice in two windows: the second is shown the plan as it is', async () => {
    await withPlan(desktop, async (page, read) => {
      const lunch = lunchOf(await read())
      const other = await page.context().newPage()
      await other.goto(page.url())
      const choices = (where: Page) => where.getByRole('button', { name: /^Choose / })
      for (const where of [page, other]) {
        await where.getByRole('button', { name: `Swap ${lunch}` }).click()
        await choices(where).first().waitFor()
      }
      await choices(page).first().click()
      await news(page).filter({ hasText: 'is now' }).waitFor()
      await choices(other).nth(1).click()
      await other.getByRole('button', { name: 'Show the plan as it is now' }).click()
      await other.getByRole('heading', { name: lunchOf(await read()) }).waitFor()
      expect(lunchOf(await read())).not.toBe(lunch)
    })
  })
})
