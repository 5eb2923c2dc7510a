import { randomUUID } from 'node:crypto'
import { agentNames } from '@zero-sum/contracts'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { createClient, generate } from './client.ts'
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

/** Calls as a worker does, so that an agent takes as long as a test looks at it. */
async function callAsWorker(call: 'claim' | 'progress', body: object) {
  const authorization = `Bearer ${product.secret}`
  const path = `/api/plan/${call}`
  const answer = await createClient(product.webUrl).call('POST', path, body, { authorization })
  expect(answer.status, path).toBe(200)
  return answer.body
}

const readBar = (page: Page) =>
  page
    .getByRole('progressbar')
    .first()
    .evaluate((bar) =>
      bar instanceof HTMLProgressElement ? bar.value : Number(bar.getAttribute('aria-valuenow')),
    )

/** The steps as the page lists them, the one that runs marked. */
const readSteps = (page: Page) =>
  page
    .getByRole('region', { name: 'Six steps' })
    .locator(':scope > ol > li')
    .evaluateAll((items) => items.map((item) => item.matches('[aria-current=step]')))

async function watchEachAgent(options: BrowserContextOptions): Promise<void> {
  await product.worker.end('SIGTERM')
  await withBrowserPage(browser, { locale: 'en-GB', ...options }, async (page) => {
    await page.goto(product.webUrl)
    const guest = callFrom(page)
    await guest.call('POST', '/api/auth/sign-in/anonymous', {})
    const { jobId } = await generate(guest)
    await page.goto(`${product.webUrl}/jobs/${jobId}`)
    const incarnation = randomUUID()
    const claim = { jobId, claimId: randomUUID(), incarnation, othersRunning: 0 }
    const { attempt } = await callAsWorker('claim', claim)
    let seen = 0
    for (const [at, agentName] of agentNames.entries()) {
      const percent = 10 + at * 15
      const told = { status: 'running', agent: at + 1, agentName, message: 'Working', percent }
      const beat = { jobId, attempt, incarnation, beat: at + 1, progress: [told] }
      await callAsWorker('progress', beat)
      const steps = agentNames.map((_, nr) => nr === at)
      const isAt = () => expect.poll(() => readSteps(page), { timeout: 15_000 }).toEqual(steps)
      await isAt()
      const before = await readBar(page)
      expect(before, agentName).toBeGreaterThanOrEqual(seen)
      await page.reload()
      expect(await readBar(page), agentName).toBeGreaterThanOrEqual(before)
      await isAt()
      seen = percent
      await expect.poll(() => readBar(page)).toBeGreaterThanOrEqual(percent)
    }
    // The attempt of this test falls silent; a worker begins anew, and the bar does not go back.
    await product.worker.start()
    let lowest = await readBar(page)
    while (page.url().includes('/jobs/')) {
      const now = await readBar(page).catch(() => 100)
      expect(now).toBeGreaterThanOrEqual(lowest)
      lowest = now
    }
    await page.waitForURL('**/plans/*')
  })
}

describe('the page of a job', () => {
  it('is reloaded in each agent on a desktop, and stands where it stood', () =>
    watchEachAgent(desktop))
  it('is reloaded in each agent on a phone, and stands where it stood', () => watchEachAgent(phone))
})
