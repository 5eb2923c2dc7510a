import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { filledForm } from '../src/features/intake/answers/testing/filled-form.ts'
import { stepNames } from '../src/features/intake/steps/step-names.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { phone, withBrowserPage } from './with-browser-page.ts'
import { isoDay, withPlan } from './with-plan.ts'

/** What a page may load of scripts before anything is clicked, in kilobytes of 1,000 bytes, gzipped. */
const budgetKb = 150
/** The same for a recipe, which has timers besides. */
const recipeBudgetKb = 152
/** The same for the steps of the questions, which are seldom seen and have many fields. */
const stepBudgetKb = 170

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

/** All scripts that a page asks for by itself, gzipped each by itself as a server sends them. */
async function scriptKb(page: Page, url: string): Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  page.removeAllListeners('response')
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
}

it('keeps the pages that people live in within their budget of scripts', async () => {
  await withPlan(
    browser,
    product.webUrl,
    phone,
    { startDate: isoDay() },
    async ({ page, planId }) => {
      const measured: Record<string, number> = {}
      for (const path of [
        '/today',
        `/plans/${planId}`,
        `/plans/${planId}/meals/1/1`,
        `/plans/${planId}/numbers`,
      ]) {
        // A window of its own has nothing cached.
        const context = await browser.newContext({
          ...phone,
          storageState: await page.context().storageState(),
        })
        const kb = await scriptKb(await context.newPage(), product.webUrl + path)
        await context.close()
        measured[path.replace(planId, ':id')] = Math.round(kb * 10) / 10
      }
      process.stdout.write(`scripts at first load, kB gzipped: ${JSON.stringify(measured)}\n`)
      for (const [path, kb] of Object.entries(measured))
        expect(kb, path).toBeLessThanOrEqual(path.includes('/meals/') ? recipeBudgetKb : budgetKb)
    },
  )
})

it('keeps the steps of the questions within theirs', async () => {
  await withBrowserPage(browser, phone, async (page) => {
    await page.goto(product.webUrl)
    const guest = callFrom(page)
    await guest.call('POST', '/api/auth/sign-in/anonymous', {})
    const answers = { form: filledForm({ startDate: isoDay(1) }), done: stepNames }
    const saved = await guest.call('PUT', '/api/intake/draft', { step: 'review', answers })
    expect(saved.status).toBe(200)
    const measured: Record<string, number> = {}
    for (const step of stepNames) {
      const storageState = await page.context().storageState()
      const context = await browser.newContext({ ...phone, storageState })
      const opened = await context.newPage()
      const kb = await scriptKb(opened, `${product.webUrl}/onboarding/${step}`)
      expect(new URL(opened.url()).pathname).toBe(`/onboarding/${step}`)
      await context.close()
      measured[step] = Math.round(kb * 10) / 10
    }
    process.stdout.write(`scripts of the steps, kB gzipped: ${JSON.stringify(measured)}\n`)
    for (const [step, kb] of Object.entries(measured))
      expect(kb, step).toBeLessThanOrEqual(stepBudgetKb)
  })
})
