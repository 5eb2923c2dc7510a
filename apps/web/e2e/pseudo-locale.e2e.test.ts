import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { filledForm } from '../src/features/intake/answers/testing/filled-form.ts'
import { stepNames } from '../src/features/intake/steps/step-names.ts'
import { preferenceCookies } from '../src/language/read-preferences.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { desktop, withBrowserPage } from './with-browser-page.ts'
import { isoDay } from './with-plan.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct({ environment: { PSEUDO_LOCALE: 'true' } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
})

/** Pages whose words are ours alone: no dishes and no sentences of a plan, which have a language of their own. */
const places = [
  ...['/today', '/history', '/household', '/household/add', '/weight', '/offline', '/nowhere'],
  ...['/settings', '/settings/account', '/settings/calendar', '/settings/data', '/settings/keys'],
  ...[
    '/settings/webhooks',
    '/settings/sessions',
    '/sign-in',
    '/sign-up',
    '/forgot-password',
    '/reset-password',
  ],
  ...stepNames.map((step) => `/onboarding/${step}`),
]

/** What is the same in every language: names, addresses, units, and what the browser says of itself. */
const sameEverywhere =
  /Zero Sum|UTC|kcal|\d\smin\b|Chrome|Linux|Windows|macOS|IPv?\d?|https?:\S+|\/api\/\S+|Deutsch|English|USDA/g
/** Dates and lists are written by the browser's own tables, in the language that is disguised. */
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const writtenByTables = new RegExp(`${weekday}(?: and ${weekday})?|\\d ${month}(?: \\d+ at)?`, 'g')

/** Texts that a visitor reads and that no catalogue has: its letters are none of English. */
function findEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent === null || parent.closest('script, style, option, code, noscript') !== null)
        continue
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (/[a-z]{3}/.test(text)) found.push(text)
    }
    return found
  })
}

it('leaves no word that was never translated', async () => {
  await withBrowserPage(browser, { ...desktop, locale: 'en-GB' }, async (page) => {
    await page.goto(product.webUrl)
    await page
      .context()
      .addCookies([{ name: preferenceCookies.locale, value: 'pseudo', url: product.webUrl }])
    const guest = callFrom(page)
    await guest.call('POST', '/api/auth/sign-in/anonymous', {})
    const answers = { form: filledForm({ startDate: isoDay(1) }), done: stepNames }
    await guest.call('PUT', '/api/intake/draft', { step: 'review', answers })
    const left: { [place: string]: string[] } = {}
    for (const place of places) {
      await page.goto(product.webUrl + place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).textContent(), place).toMatch(/^⟦/)
      const english = (await findEnglish(page)).filter((text) =>
        /[a-z]{3}/.test(text.replaceAll(writtenByTables, '').replaceAll(sameEverywhere, '')),
      )
      if (english.length > 0) left[place] = english
    }
    expect(left).toEqual({})
  })
})
