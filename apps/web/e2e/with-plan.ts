import type { Plan } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Caller, generate, waitForJob } from './client.ts'
import { callFrom } from './page-caller.ts'
import { withBrowserPage } from './with-browser-page.ts'

export type PlanInBrowser = {
  page: Page
  guest: Caller
  planId: string
  /** The plan as the server has it now. */
  read(): Promise<Plan>
  readStored(): Promise<StoredPlan>
}

/** Today where the tests run, `days` later, as `YYYY-MM-DD`. */
export function isoDay(days = 0): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Works in the window of a guest who has a plan. */
export async function withPlan(
  browser: Browser,
  webUrl: string,
  options: BrowserContextOptions,
  intake: Record<string, unknown>,
  work: (opened: PlanInBrowser) => Promise<void>,
): Promise<void> {
  await withBrowserPage(browser, { timezoneId: 'UTC', ...options }, async (page) => {
    await page.goto(webUrl)
    const guest = callFrom(page)
    await guest.call('POST', '/api/auth/sign-in/anonymous', {})
    const { jobId } = await generate(guest, intake)
    const { planId } = await waitForJob(guest, jobId)
    if (planId === null) throw new Error('the job made no plan')
    const readStored = async () =>
      (await guest.call('GET', `/api/plan/${planId}`)).body as unknown as StoredPlan
    await work({ page, guest, planId, readStored, read: async () => (await readStored()).plan })
  })
}
