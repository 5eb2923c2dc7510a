import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { answerIntake, answers } from './answer-intake.ts'
import { generate, waitForJob } from './client.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { desktop, phone, withBrowserPage } from './with-browser-page.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct({ slow: true })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
})

const withPage = (options: BrowserContextOptions, work: (page: Page) => Promise<void>) =>
  withBrowserPage(browser, options, work)

/** A week with two short days, few dishes and many leftovers. */
async function answerWeek(page: Page): Promise<void> {
  await page.getByText('Different time on some days').click()
  const time = page.getByRole('group', { name: 'Longest time for one dish, by weekday' })
  await time.getByLabel('Monday').selectOption('20 min')
  await time.getByLabel('Thursday').selectOption('20 min')
  await page.getByLabel('How much variety?').fill('2')
  await page.getByRole('radio', { name: /^As often as possible/ }).check()
}

/** Opens the page of the first meal of the week that has this badge. */
async function openMeal(page: Page, planUrl: string, badge: RegExp): Promise<void> {
  for (let day = 1; day <= 7; day += 1) {
    await page.goto(`${planUrl}?day=${day}`)
    const meal = page
      .getByRole('article')
      .filter({ has: page.getByText(badge) })
      .locator('visible=true')
      .first()
    if ((await meal.count()) === 0) continue
    await meal.getByRole('heading').getByRole('link').click()
    await page.waitForURL('**/meals/**')
    return
  }
  throw new Error(`No day has a meal with ${badge}.`)
}

async function fromHomeToPlan(page: Page, name: string): Promise<void> {
  await page.goto(product.webUrl)
  await look(page, `${name}-home`)
  await page.getByRole('link', { name: 'Plan my week' }).first().click()
  await answerIntake(page, { also: { week: answerWeek } })
  await look(page, `${name}-review`)
  await page.getByRole('button', { name: 'Make my plan' }).click()

  await page.waitForURL('**/jobs/*')
  await page.locator('[aria-current=step]').filter({ hasText: /./ }).first().waitFor()
  const progress = () =>
    page
      .getByRole('progressbar')
      .first()
      .evaluate((bar) => {
        return bar instanceof HTMLProgressElement
          ? bar.value
          : Number(bar.getAttribute('aria-valuenow'))
      })
  await expect.poll(progress, { timeout: 20_000 }).toBeGreaterThan(0)
  await look(page, `${name}-progress`)
  const before = await progress()
  await page.reload()
  await expect.poll(progress, { timeout: 20_000 }).toBeGreaterThanOrEqual(before)

  await page.waitForURL('**/plans/*', { timeout: 60_000 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page
    .getByText(/breakfast/i)
    .locator('visible=true')
    .first()
    .waitFor()
  await look(page, `${name}-plan`)

  const planUrl = page.url()
  await openMeal(page, planUrl, /^Cook for [23]/)
  await page.getByText(/^For [23] portions; .+ for \w+day’s lunch/).waitFor()
  await page.getByText(/^One pot for [23] portions/).waitFor()
  await look(page, `${name}-pot`)
  await openMeal(page, planUrl, /^Leftover/)
  await page.getByText(/^Left over from \w+day\.$/).waitFor()
  await page.getByRole('heading', { name: 'In your portion', exact: true }).waitFor()
  await look(page, `${name}-leftover`)
}

describe('a stranger', () => {
  it('gets from the home page to a plan on a desktop, through a reload', async () => {
    await withPage(desktop, async (page) => {
      await fromHomeToPlan(page, 'desktop-light')
      await page.goto(`${product.webUrl}/history`)
      await page.getByRole('link', { name: /plan/i }).first().waitFor()
      await look(page, 'desktop-light-history')
      await page.goto(`${product.webUrl}/settings/account`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await look(page, 'desktop-light-account')
    })
  })

  it('gets there on a phone in the dark', async () => {
    await withPage(phone, (page) => fromHomeToPlan(page, 'phone-dark'))
  })

  it('who leaves answers out is told beside the field and loses nothing', async () => {
    await withPage(phone, async (page) => {
      await page.goto(`${product.webUrl}/intake`)
      await page.waitForURL('**/onboarding/you')
      await page.getByLabel('Age').fill('forty')
      await page.getByRole('button', { name: 'Continue' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'need a look' })
      await summary.getByText('Give your age in whole years.').waitFor()
      expect(await summary.evaluate((node) => node === document.activeElement)).toBe(true)
      await look(page, 'phone-dark-you-faults')
      await summary.getByRole('button', { name: /^Age/ }).click()
      const age = page.getByLabel('Age')
      expect(await age.evaluate((node) => node === document.activeElement)).toBe(true)
      expect(await age.inputValue()).toBe('forty')
    })
  })

  it('who is refused for safety reads why, and how to go on', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(`${product.webUrl}/onboarding`)
      await answerIntake(page, { to: 'health' })
      await answers.health(page)
      await page.getByLabel('I am pregnant').check()
      const refusal = page.getByRole('region', { name: 'Not during a pregnancy' })
      await refusal.getByText(/Your midwife, doctor or a dietitian/).waitFor()
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect
        .poll(() => refusal.evaluate((node) => node === document.activeElement), {
          timeout: 10_000,
        })
        .toBe(true)
      expect(new URL(page.url()).pathname).toBe('/onboarding/health')
      await look(page, 'desktop-light-refused')
    })
  })

  it('who comes to today before the plan is there sees it being made', async () => {
    await withPage(phone, async (page) => {
      await page.goto(product.webUrl)
      const guest = callFrom(page)
      await guest.call('POST', '/api/auth/sign-in/anonymous', {})
      const { jobId } = await generate(guest)
      await waitForJob(guest, jobId, ({ progress }) => progress !== null)
      await page.goto(`${product.webUrl}/today`)
      await page.getByRole('heading', { name: 'Your day will be here' }).waitFor()
      await page.getByRole('link', { name: 'Making your plan' }).waitFor()
      await look(page, 'phone-dark-today-waiting')
      await page.getByRole('link', { name: 'Your plan is ready' }).click({ timeout: 120_000 })
      await page.waitForURL('**/plans/*')
    })
  })
})
