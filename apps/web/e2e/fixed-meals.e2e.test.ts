import { gzipSync } from 'node:zlib'
import { type Plan, recipeListSchema } from '@zero-sum/contracts'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { answerIntake, goOn } from './answer-intake.ts'
import { createGuest, soundIntake } from './client.ts'
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

const porridge = {
  recipeId: 'everyday-apple-porridge',
  name: 'Apple and cinnamon porridge with cream',
}
const narrow = { ...phone, viewport: { width: 375, height: 812 } } as const

const field = (page: Page) => page.getByRole('group', { name: 'Meals you always have' })
const card = (page: Page, nr: number) =>
  field(page).getByRole('group', { name: new RegExp(`^Fixed meal ${nr}: `) })
const dishOf = (meal: Locator) => meal.getByRole('combobox', { name: 'Dish' })

/** Answers everything before the week, which is left open. */
async function openWeek(page: Page): Promise<void> {
  await page.goto(`${product.webUrl}/onboarding`)
  await answerIntake(page, { to: 'week' })
}

describe('GET /api/recipes', () => {
  it('gives the list to anybody, small and to be kept', async () => {
    const first = await fetch(`${product.webUrl}/api/recipes`)
    const text = await first.text()
    const { recipes } = recipeListSchema.parse(JSON.parse(text))
    expect(recipes.map(({ recipeId }) => recipeId)).toContain(porridge.recipeId)
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(gzipSync(text).byteLength).toBeLessThan(24 * 1024)
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(`${product.webUrl}/api/recipes`, {
      headers: { 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
  })
})

describe('POST /api/plan/generate', () => {
  it('refuses a fixed meal that cannot be served at once, with a pointer to it', async () => {
    const guest = await createGuest(product.webUrl)
    const fixedMeals = [{ recipeId: porridge.recipeId, slot: 'breakfast' }]
    const intake = { ...soundIntake, allergies: ['milk'], fixedMeals }
    expect(await guest.call('POST', '/api/plan/generate', intake)).toMatchObject({
      status: 422,
      body: {
        code: 'invalid_intake',
        errors: [{ pointer: '/fixedMeals/0/recipeId', detail: expect.stringContaining('not eat') }],
      },
    })
  })
})

describe('a person who always has the same breakfast', () => {
  it('fixes it with the keyboard and finds it on every day of the plan', async () => {
    await withBrowserPage(browser, narrow, async (page) => {
      await openWeek(page)
      await page.getByRole('button', { name: 'Add a meal' }).press('Enter')
      const dish = dishOf(card(page, 1))
      expect(await dish.evaluate((input) => input === document.activeElement)).toBe(true)
      await page.keyboard.type('porridge appl')
      const options = page.getByRole('listbox', { name: 'Dish' }).getByRole('option')
      await options.filter({ hasText: porridge.name }).waitFor()
      await look(page, 'phone-dark-fixed-meal-choosing')
      for (let step = 0; step < (await options.count()); step += 1) {
        const active = page.locator(`[id="${await dish.getAttribute('aria-activedescendant')}"]`)
        if ((await active.textContent())?.startsWith(porridge.name)) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      expect(await dish.inputValue()).toBe(porridge.name)
      expect(await page.getByRole('listbox').count()).toBe(0)
      expect(await card(page, 1).getByLabel('Every day').isChecked()).toBe(true)
      await look(page, 'phone-dark-fixed-meal')

      await goOn(page)
      await page.getByText(`Breakfast: ${porridge.name}`).waitFor()
      await page.getByRole('button', { name: 'Make my plan' }).click()
      await page.waitForURL('**/plans/*', { timeout: 60_000 })
      await page.getByText(porridge.name).first().waitFor()
      const answer = await callFrom(page).call('GET', `/api/plan/${page.url().split('/').at(-1)}`)
      const breakfasts = (answer.body.plan as Plan).days.map(({ meals }) => meals[0]?.recipeId)
      expect(breakfasts).toEqual(Array(7).fill(porridge.recipeId))
    })
  })

  it('is told beside the field what is missing, and what does not go with the rest', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await openWeek(page)
      await page.getByRole('button', { name: 'Add a meal' }).click()
      await page.getByRole('button', { name: 'Continue' }).click()
      const missing = 'Breakfast: choose a dish from the list, or remove the meal.'
      await field(page).getByText(missing).waitFor()
      await page.getByRole('button', { name: /^Meals you always have/ }).click()
      const dish = dishOf(card(page, 1))
      expect(await dish.evaluate((input) => input === document.activeElement)).toBe(true)
      await look(page, 'desktop-light-fixed-meal-missing')

      await dish.fill('apple and cinnamon porridge with CREAM')
      await page.getByRole('option', { name: porridge.name }).click()
      expect(await field(page).getByText(missing).count()).toBe(0)
      await card(page, 1).getByText('Fri', { exact: true }).click()
      expect(await card(page, 1).getByLabel('Every day').isChecked()).toBe(false)
      await goOn(page)

      await page.getByRole('button', { name: 'Change: Food you like' }).click()
      await page.getByLabel('Never', { exact: true }).fill('apples')
      await page.getByLabel('Never', { exact: true }).press('Enter')
      await page.getByRole('button', { name: 'Save and go to the review' }).click()
      await page.waitForURL('**/onboarding/review')
      await page.getByRole('button', { name: 'Make my plan' }).click()
      await page.waitForURL('**/onboarding/week')
      await field(page)
        .getByText(/holds .*apple.*, which you do not eat/i)
        .waitFor()
      await expect
        .poll(() => field(page).evaluate((node) => node.contains(document.activeElement)), {
          timeout: 10_000,
        })
        .toBe(true)
      await look(page, 'desktop-light-fixed-meal-refused')

      await page.goto(`${product.webUrl}/onboarding/allergies`)
      await page.getByRole('radio', { name: /^I have one or more/ }).check()
      await page.getByRole('checkbox', { name: /^Milk/ }).check()
      await page.getByLabel(/^I have read this list/).check()
      await goOn(page)
      await page.goto(`${product.webUrl}/onboarding/week`)
      await card(page, 1).getByText('This holds something that you leave out.').waitFor()
      await dish.fill('porridge with cream')
      await field(page)
        .getByText(/^No dish for “Breakfast” that you eat has/)
        .waitFor()
      await dish.press('Escape')
      await page.getByRole('button', { name: `Remove ${porridge.name}` }).click()
      const add = page.getByRole('button', { name: 'Add a meal' })
      expect(await add.evaluate((button) => button === document.activeElement)).toBe(true)
    })
  })

  it('can ask again for a list of dishes that did not arrive', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await page.route('**/api/recipes', (route) => route.fulfill({ status: 404 }), { times: 1 })
      await openWeek(page)
      await page.getByRole('button', { name: 'Add a meal' }).click()
      await field(page).getByRole('button', { name: 'Try again' }).click()
      await dishOf(card(page, 1)).fill('porridge')
      await page.getByRole('option', { name: porridge.name }).waitFor()
    })
  })
})
