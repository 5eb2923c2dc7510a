import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { answers, askingSteps, goOn } from './answer-intake.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { withBrowserPage } from './with-browser-page.ts'

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

const widths = [320, 768, 1280] as const

async function lookAtEveryWidth(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await look(page, `${name}-${width}`)
  }
}

/** What makes a step show more of itself than an answer of somebody who has nothing special. */
const showMore: { [step: string]: (page: Page) => Promise<void> } = {
  async allergies(page) {
    await page.getByRole('radio', { name: /^I have one or more/ }).check()
    await page.getByRole('checkbox', { name: 'Peanuts' }).check()
    await page.getByLabel('Look for one').fill('mussels')
  },
  async food(page) {
    await page.getByLabel('Never', { exact: true }).fill('pork')
    await page.getByLabel('Never', { exact: true }).press('Enter')
  },
  async week(page) {
    await page.getByText('Different time on some days').click()
    await page.getByRole('button', { name: 'Add a meal' }).click()
    await page.getByRole('combobox', { name: 'Dish' }).fill('porridge')
    await page.getByRole('listbox', { name: 'Dish' }).getByRole('option').first().click()
  },
  async goal(page) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page
      .getByText(/kcal a day|cal a day/)
      .first()
      .waitFor()
    await page.locator('summary').filter({ hasText: 'Energy' }).click()
  },
}

describe.each(['light', 'dark'] as const)('every step, %s,', (colorScheme) => {
  it('is without a fault of accessibility at every width, faulty and unfolded', {
    timeout: 900_000,
  }, async () => {
    await withBrowserPage(browser, { colorScheme, locale: 'en-GB' }, async (page) => {
      await page.goto(`${product.webUrl}/onboarding`)
      for (const step of askingSteps) {
        await page.waitForURL(`**/onboarding/${step}`)
        const hasFaults = step !== 'food' && step !== 'week'
        if (hasFaults) {
          await page.getByRole('button', { name: 'Continue' }).click()
          await page
            .getByRole('alert')
            .filter({ hasText: /a look/ })
            .waitFor()
          await lookAtEveryWidth(page, `${colorScheme}-${step}-faults`)
        }
        await answers[step](page)
        if (showMore[step] !== undefined) {
          await showMore[step](page)
          await lookAtEveryWidth(page, `${colorScheme}-${step}`)
        }
        if (step === 'allergies') await page.getByLabel(/^I have read this list/).check()
        await goOn(page)
      }
    })
  })
})
