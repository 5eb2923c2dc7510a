import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { desktop, phone, withBrowserPage } from './with-browser-page.ts'
import { isoDay, withPlan } from './with-plan.ts'

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

/** A week that began yesterday, with pots for several days and training. */
const week = {
  startDate: isoDay(-1),
  trainingDays: ['monday', 'thursday'],
  variety: 2,
  leftovers: 'many',
}

describe('the pages of a plan', () => {
  it('show the day, the week and its dishes in German', async () => {
    await withPlan(
      browser,
      product.webUrl,
      { ...phone, locale: 'de-DE' },
      week,
      async ({ page, planId, read }) => {
        await page.goto(`${product.webUrl}/today`)
        await page.getByText('Als Nächstes').first().waitFor()
        await page.getByRole('heading', { name: 'Der Tag: Soll und Ist' }).waitFor()
        await page.goto(`${product.webUrl}/plans/${planId}`)
        const { totals } = (await read()).days[1] ?? {}
        const energy = Math.round(totals?.energyKcal ?? 0).toLocaleString('de-DE')
        await page.getByText(`${energy}\u00a0kcal`).locator('visible=true').first().waitFor()
      },
    )
  })
})

describe('without scripts', () => {
  it('a plan is read day by day, a recipe scaled and cooked', async () => {
    await withPlan(browser, product.webUrl, phone, week, async ({ page, planId, read }) => {
      const plan = await read()
      const storageState = await page.context().storageState()
      const options = { ...phone, storageState, javaScriptEnabled: false }
      await withBrowserPage(browser, options, async (plain) => {
        await plain.goto(`${product.webUrl}/plans/${planId}`)
        const days = plain.getByRole('navigation', { name: 'Days of the plan' })
        await days.getByRole('link').nth(4).click()
        await plain.waitForURL('**?day=5')
        const dinner = plan.days[4]?.meals[2]
        if (dinner === undefined) throw new Error('the fifth day has no dinner')
        expect(await days.getByRole('link').nth(4).getAttribute('aria-current')).toBe('true')
        expect(await plain.getByRole('main').getByRole('button').count()).toBe(0)
        await plain
          .getByRole('link', { name: dinner.name, exact: true })
          .locator('visible=true')
          .click()
        await plain.getByRole('heading', { level: 1, name: dinner.name }).waitFor()
        await plain.goBack()
        expect(await days.getByRole('link').nth(4).getAttribute('aria-current')).toBe('true')

        const fresh = plan.days[0]?.meals.findIndex(
          ({ leftoverFromDay }) => leftoverFromDay === undefined,
        )
        await plain.goto(`${product.webUrl}/plans/${planId}/meals/1/${fresh}?portions=2`)
        await plain.getByRole('link', { name: 'One portion more' }).click()
        await plain.getByText('For 3 portions').first().waitFor()
        await plain.getByRole('link', { name: 'oz and cups' }).click()
        await plain.waitForURL(/units=us/)

        await plain.goto(`${product.webUrl}/plans/${planId}/meals/1/${fresh}/cook`)
        await plain.getByRole('link', { name: 'Next' }).locator('visible=true').click()
        await plain.getByRole('heading', { name: /^Step 1 of/ }).waitFor()
      })
    })
  })
})

describe('cooking', () => {
  it('goes step by step with the arrow keys, with two timers at once', async () => {
    await withPlan(browser, product.webUrl, desktop, week, async ({ page, planId, read }) => {
      const plan = await read()
      const found = plan.days
        .flatMap(({ day, meals }) =>
          meals.map((meal, at) => ({
            day,
            at,
            meal,
            steps: meal.method.filter((step) => /\d+ minutes/.test(step)),
          })),
        )
        .find(({ steps }) => steps.length >= 2)
      if (found === undefined) throw new Error('no dish of the week has two times')
      const path = `/plans/${planId}/meals/${found.day}/${found.at}`
      await page.clock.install()
      await page.goto(product.webUrl + path)
      const starts = page.getByRole('button', { name: /^Start a timer of/ })
      await starts.nth(0).click()
      await starts.nth(1).click()
      const timers = page.getByRole('region', { name: 'Timers' })
      expect(await timers.getByRole('timer').count()).toBe(2)
      await look(page, 'desktop-light-timers')

      await page.getByRole('link', { name: 'Cook mode' }).click()
      await page.getByRole('heading', { name: 'Get ready' }).waitFor()
      expect(await timers.getByRole('timer').count()).toBe(2)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.getByRole('heading', { name: /^Step 2 of/ }).waitFor()
      await page.keyboard.press('ArrowLeft')
      await page.getByRole('heading', { name: /^Step 1 of/ }).waitFor()

      await page.clock.fastForward('06:00:00')
      await page.getByRole('alert').filter({ hasText: 'time is up' }).waitFor({ state: 'attached' })
      await page.keyboard.press('Escape')
      await page.waitForURL(`**${path}`)
    })
  })
})

describe('the page about the day', () => {
  it('tells somebody without a plan what will be here', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await page.goto(product.webUrl)
      await page.evaluate(() =>
        fetch('/api/auth/sign-in/anonymous', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        }),
      )
      await page.goto(`${product.webUrl}/today`)
      await page.getByRole('heading', { name: 'Nothing planned yet' }).waitFor()
      await page.getByRole('link', { name: 'Plan my week' }).waitFor()
      await look(page, 'desktop-light-today-empty')
    })
  })

  it('says that a week is over', async () => {
    const past = { ...week, startDate: isoDay(-9) }
    await withPlan(browser, product.webUrl, phone, past, async ({ page }) => {
      await page.goto(`${product.webUrl}/today`)
      await page.getByRole('heading', { name: 'Your week is over' }).waitFor()
      await look(page, 'phone-dark-today-past')
    })
  })

  it('counts a plan without dates from the day on which it was made', async () => {
    const { startDate: _, ...undated } = week
    await withPlan(browser, product.webUrl, desktop, undated, async ({ page, read }) => {
      await page.goto(`${product.webUrl}/today`)
      await page.getByText('day 1 of 7').waitFor()
      const first = (await read()).days[0]?.meals[0]?.name ?? ''
      await page.getByRole('heading', { name: first }).first().waitFor()
    })
  })
})
