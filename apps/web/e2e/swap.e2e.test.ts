import type { Plan } from '@zero-sum/contracts'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { desktop, phone } from './with-browser-page.ts'
import { isoDay, type PlanInBrowser, withPlan } from './with-plan.ts'

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

/** A guest whose plan of two days, which begins today, is open in the browser. */
const withWeek = (options: BrowserContextOptions, work: (opened: PlanInBrowser) => Promise<void>) =>
  withPlan(
    browser,
    product.webUrl,
    options,
    { planDurationDays: 2, startDate: isoDay() },
    async (opened) => {
      await opened.page.goto(`${product.webUrl}/plans/${opened.planId}`)
      await work(opened)
    },
  )

const lunchOf = (plan: Plan) => plan.days[0]?.meals[1]?.name ?? 'no lunch'
const news = (page: Page) =>
  page.getByRole('region', { name: 'Changes of the plan' }).getByRole('status')
const swapOf = (page: Page, dish: string) =>
  page.getByRole('button', { name: `Swap ${dish} for another dish` })
const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement)

describe('a meal that is not liked', () => {
  for (const [name, options] of Object.entries({ 'phone-dark': phone, 'desktop-light': desktop })) {
    it(`is swapped and swapped back, on ${name}`, async () => {
      await withWeek(options, async ({ page, read }) => {
        const before = await read()
        await swapOf(page, lunchOf(before)).click()
        const dialog = page.getByRole('dialog', { name: /^Swap \w+’s lunch$/ })
        const choices = dialog.getByRole('button', { name: /^Choose / })
        await choices.first().waitFor()
        expect(await choices.count()).toBeGreaterThanOrEqual(3)
        const plates = dialog.locator('img')
        await expect
          .poll(() =>
            plates.evaluateAll((all) =>
              all.every((plate) => (plate as HTMLImageElement).naturalWidth > 0),
            ),
          )
          .toBe(true)
        await look(page, `${name}-swap`)
        const chosen = await choices.nth(1).getAttribute('aria-label')
        await choices.nth(1).click()
        await dialog.waitFor({ state: 'detached' })

        const swapped = lunchOf(await read())
        expect(chosen).toBe(`Choose ${swapped}`)
        expect(await news(page).textContent()).toContain(`is now ${swapped}.`)
        await page.getByRole('heading', { name: swapped }).waitFor()
        await look(page, `${name}-swapped`)

        await page.getByRole('button', { name: 'Undo', exact: true }).click()
        await news(page).filter({ hasText: 'as it was before' }).waitFor()
        await page
          .getByRole('heading', { name: lunchOf(before) })
          .first()
          .waitFor()
        expect(await read()).toEqual(before)
        const undo = page.getByRole('button', { name: 'Undo the last change' })
        await expect.poll(() => undo.count()).toBe(0)
      })
    })

    it(`is swapped and swapped back by the keyboard alone, on ${name}`, async () => {
      await withWeek(options, async ({ page, read }) => {
        const before = await read()
        const swap = swapOf(page, lunchOf(before))
        await swap.focus()
        await page.keyboard.press('Enter')
        const choice = page.getByRole('button', { name: /^Choose / }).first()
        await choice.waitFor()
        await page.keyboard.press('Escape')
        await choice.waitFor({ state: 'detached' })
        expect(await hasFocus(swap)).toBe(true)

        await page.keyboard.press('Enter')
        await choice.waitFor()
        for (let tab = 0; tab < 6 && !(await hasFocus(choice)); tab += 1)
          await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await news(page).filter({ hasText: 'is now' }).waitFor()
        const now = swapOf(page, lunchOf(await read()))
        await now.waitFor()
        expect(await hasFocus(now)).toBe(true)

        // The way back that stays: in the head of the plan.
        const undo = page.getByRole('button', { name: 'Undo the last change' })
        await undo.press('Enter')
        await news(page).filter({ hasText: 'as it was before' }).waitFor()
        expect(await read()).toEqual(before)
      })
    })
  }

  it('is not swapped twice in two windows: the second is shown the plan as it is', async () => {
    await withWeek(desktop, async ({ page, read }) => {
      const lunch = lunchOf(await read())
      const other = await page.context().newPage()
      await other.goto(page.url())
      const choices = (where: Page) => where.getByRole('button', { name: /^Choose / })
      for (const where of [page, other]) {
        await swapOf(where, lunch).click()
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

describe('a part of a plan', () => {
  it('is made again without what is locked, and taken back', async () => {
    await withWeek(desktop, async ({ page, read, readStored }) => {
      const before = await read()
      const lunch = lunchOf(before)
      const lock = page.getByRole('button', { name: `Lock ${lunch}` })
      await lock.click()
      await news(page).filter({ hasText: 'is locked' }).waitFor()
      await expect.poll(() => lock.getAttribute('aria-pressed')).toBe('true')
      expect((await readStored()).locks).toEqual([{ day: 1, meal: 1 }])

      await page.getByRole('button', { name: /^Make all that is not locked again/ }).click()
      await news(page).filter({ hasText: 'has been made again' }).waitFor({ timeout: 60_000 })
      const after = await read()
      expect(lunchOf(after)).toBe(lunch)
      const dishes = (plan: Plan) => plan.days.flatMap(({ meals }) => meals.map(({ name }) => name))
      expect(dishes(after)).not.toEqual(dishes(before))

      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await news(page).filter({ hasText: 'as it was before' }).waitFor()
      expect(dishes(await read())).toEqual(dishes(before))
    })
  })
})
