import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { answers, goOn } from './answer-intake.ts'
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

const start = (page: Page) => page.goto(`${product.webUrl}/onboarding`)
const draftOf = async (page: Page) =>
  (await callFrom(page).call('GET', '/api/intake/draft')).body.draft as {
    step: string
    answers: { form: Record<string, unknown> }
  } | null

describe('a second device', () => {
  /** Two windows of one person, as after signing in on both. */
  const withTwoDevices = (work: (one: Page, other: Page) => Promise<void>) =>
    withBrowserPage(browser, desktop, async (page) => {
      await start(page)
      await answers.you(page)
      await goOn(page)
      const storageState = await page.context().storageState()
      await withBrowserPage(browser, { ...phone, storageState }, (other) => work(page, other))
    })

  it('opens where the first one was left, with what was typed and not yet saved', async () => {
    await withTwoDevices(async (one, other) => {
      await answers.goal(one)
      await one.getByLabel('How fast?').fill('0,33')
      // Somebody looks at another window.
      await one.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      })
      await expect
        .poll(async () => (await draftOf(one))?.answers.form.rateKg, { timeout: 20_000 })
        .toBe('0,33')
      await start(other)
      await other.waitForURL('**/onboarding/goal')
      expect(await other.getByLabel('How fast?').inputValue()).toBe('0,33')
      expect(await other.getByRole('radio', { name: /^Moderately active/ }).isChecked()).toBe(true)
    })
  })

  for (const [choice, expected] of [
    ['Keep the answers on this screen', 'cut'],
    ['Take the other version', 'bulk'],
  ] as const)
    it(`is not overwritten without asking: ${choice}`, async () => {
      await withTwoDevices(async (one, other) => {
        await start(other)
        await other.waitForURL('**/onboarding/goal')
        await answers.goal(one)
        await answers.goal(other)
        await other.getByRole('radio', { name: /^Gain weight/ }).check()
        await goOn(other)
        await one.getByRole('button', { name: 'Continue' }).click()
        const dialog = one.getByRole('dialog', { name: /changed on another device/ })
        await dialog.getByText(/at the step “Health and safety”/).waitFor()
        await dialog.getByRole('button', { name: choice }).click()
        await dialog.waitFor({ state: 'hidden' })
        if (expected === 'cut') await one.waitForURL('**/onboarding/health')
        await expect
          .poll(async () => (await draftOf(one))?.answers.form.goalType, { timeout: 10_000 })
          .toBe(expected)
        await one.goto(`${product.webUrl}/onboarding/goal`)
        const name = expected === 'cut' ? /^Lose weight/ : /^Gain weight/
        expect(await one.getByRole('radio', { name }).isChecked()).toBe(true)
      })
    })
})
