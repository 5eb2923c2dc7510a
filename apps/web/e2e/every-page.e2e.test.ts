import { randomUUID } from 'node:crypto'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { changeRole, connectDatabase } from '@zero-sum/database'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { filledForm } from '../src/features/intake/answers/testing/filled-form.ts'
import { stepNames } from '../src/features/intake/steps/step-names.ts'
import { type Client, createClient, generate, waitForJob } from './client.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { withBrowserPage } from './with-browser-page.ts'
import { isoDay } from './with-plan.ts'

let product: Product
let browser: Browser
let person: Person
beforeAll(async () => {
  product = await startProduct({})
  browser = await openBrowser()
  person = await gatherEverything()
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
const ben = {
  ...{ kind: 'adult', name: 'Ben', sex: 'male', age: 41, heightCm: 184, weightKg: 86.5 },
  ...{ goal: { type: 'maintain' }, activityLevel: 'very_active' },
}

type Person = { client: Client; addresses: { [page: string]: readonly string[] } }

/** Somebody with an account who has one of everything, and the addresses of every page that they can open. */
async function gatherEverything(): Promise<Person> {
  const client = createClient(product.webUrl)
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => {
    const answer = await client.call(method, path, body)
    expect(answer.status, path).toBeLessThan(300)
    return answer.body
  }
  const password = 'seven dwarfs cook soup'
  const email = `${randomUUID()}@example.org`
  await ask('POST', '/api/auth/sign-up/email', { email, password, name: 'Maria' })
  await makeOperator(email)
  const { memberId } = await ask('POST', '/api/household', ben)
  await ask('POST', '/api/household', { kind: 'child', name: 'Mia', age: 6, allergies: ['egg'] })
  for (const [daysAgo, kg] of [77, 77.3, 76.4, 76.1].entries())
    await ask('PUT', `/api/weights/${isoDay(daysAgo * 7 - 21)}`, { kg })
  await ask('POST', '/api/keys', { name: 'Kitchen', scopes: ['read'] })
  await ask('POST', '/api/calendar')
  // Nobody has that name, so that a delivery waits there.
  const bell = { url: 'https://bell.invalid/ring' }
  const { webhook } = await ask('POST', '/api/webhooks', bell)
  await ask('POST', `/api/webhooks/${(webhook as { id: string }).id}/test`)
  const { jobId } = await generate(client, week)
  const { planId } = await waitForJob(client, jobId)
  const place = { day: 2, meal: 0 }
  const offer = await ask('POST', `/api/plan/${planId}/swap`, place)
  const [other] = offer.alternatives as { recipeId: string }[]
  const chosen = { ...place, revision: 1, recipeId: other?.recipeId }
  await ask('POST', `/api/plan/${planId}/swap`, chosen)
  await ask('PUT', `/api/plan/${planId}/locks`, { ...place, locked: true })
  const { url } = await ask('POST', `/api/plan/${planId}/shares`, {})
  const form = filledForm({ startDate: isoDay(1) })
  await ask('PUT', '/api/intake/draft', { step: 'review', answers: { form, done: stepNames } })
  const plan = `/plans/${planId}`
  const addresses = {
    '/docs/problems/[code]': ['/docs/problems/unsafe_intake'],
    '/household/[memberId]': [`/household/${memberId}`],
    '/jobs/[jobId]': [`/jobs/${jobId}`],
    '/onboarding/[step]': stepNames.map((step) => `/onboarding/${step}`),
    '/operator/jobs/[jobId]': [`/operator/jobs/${jobId}`],
    '/operator/people/[reference]': [await findOwnPage(ask)],
    '/plans/[planId]': [plan],
    '/plans/[planId]/meals/[day]/[meal]': [`${plan}/meals/2/1?sources=1`],
    '/plans/[planId]/meals/[day]/[meal]/cook': [`${plan}/meals/1/2/cook#cook-1`],
    '/plans/[planId]/numbers': [`${plan}/numbers`],
    '/plans/[planId]/print': [`${plan}/print`],
    '/plans/[planId]/shopping': [`${plan}/shopping`],
    '/plans/[planId]/versions': [`${plan}/versions`],
    '/reset-password': ['/reset-password', '/reset-password?token=none'],
    '/share/[token]': [new URL(String(url)).pathname],
  }
  return { client, addresses }
}

/** Operators see the pages of the operation as well, of themselves too. */
async function makeOperator(email: string): Promise<void> {
  await using opened = connectDatabase(product.databaseUrl, () => {}, { poolSize: 1 })
  expect(await changeRole(opened.database, email, 'grant')).toMatchObject({ kind: 'done' })
}

async function findOwnPage(
  ask: (method: 'GET', path: string) => Promise<Record<string, unknown>>,
): Promise<string> {
  const { jobs } = (await ask('GET', '/api/operator/jobs')) as { jobs: { person: string }[] }
  return `/operator/people/${jobs[0]?.person ?? expect.fail('no job')}`
}

/** Only lead elsewhere, or are there in development alone. */
const unseen = ['/intake', '/onboarding', '/plan', '/shopping', '/styleguide']

/** Each page of the app that can be seen, by its folder. */
async function findPages(): Promise<string[]> {
  const app = join(import.meta.dirname, '..', 'src', 'app')
  const folders: string[] = []
  for await (const file of glob('**/page.tsx', { cwd: app })) folders.push(join('/', dirname(file)))
  return folders.filter((folder) => !unseen.includes(folder)).sort()
}

/** Nothing moves for longer than a blink where somebody asked for that. */
const longestAnimation = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration)),
    ),
  )

const asSigned = async (options: BrowserContextOptions, work: (page: Page) => Promise<void>) =>
  withBrowserPage(browser, { locale: 'en-GB', ...options }, async (page) => {
    const cookies = person.client.cookies().map((cookie) => ({ ...cookie, url: product.webUrl }))
    await page.context().addCookies(cookies)
    await work(page)
  })

type Appearance = { colorScheme: 'dark' | 'light'; width: number }
/** Every width, both themes on a phone, and one of them at each of the others: all six take half as long again. */
const appearances: readonly Appearance[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 768 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
]

const isExtreme = ({ colorScheme, width }: Appearance) =>
  width === (colorScheme === 'light' ? 320 : 1280)

/** Opens a page once in each theme: one that changes under way is between the two for a moment. */
async function lookInEach(
  page: Page,
  address: string,
  looks: readonly Appearance[],
  name: (appearance: Appearance) => string,
): Promise<void> {
  let theme: Appearance['colorScheme'] | undefined
  for (const appearance of looks) {
    const { colorScheme, width } = appearance
    await page.setViewportSize({ width, height: 900 })
    if (colorScheme !== theme) {
      theme = colorScheme
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // An address that ends in a place on the page that is open would not load it again.
      await page.goto('about:blank')
      await page.goto(product.webUrl + address)
      await page.getByRole('heading', { level: 1 }).waitFor()
    }
    await look(page, name(appearance))
    expect(await longestAnimation(page)).toBeLessThanOrEqual(1)
  }
}

/** Looks at every page of somebody who has everything. */
async function lookAtAll(
  page: Page,
  looks: readonly Appearance[],
  name: (appearance: Appearance) => string,
): Promise<void> {
  for (const folder of await findPages()) {
    const isTemplate = folder.includes('[')
    const addresses = person.addresses[folder] ?? (isTemplate ? [] : [folder])
    expect(addresses.length, `an address of ${folder}`).toBeGreaterThan(0)
    // The calls of the API are hundreds of like parts, in English alone: the extremes show what all would.
    const chosen = folder === '/docs/api' ? looks.filter(isExtreme) : looks
    for (const address of addresses) {
      const called = pictureName(folder, address)
      await lookInEach(page, address, chosen, (appearance) => `${called}-${name(appearance)}`)
    }
  }
}

/** "plans-planId-meals-day-meal", "onboarding-goal" */
function pictureName(folder: string, address: string): string {
  const [path = ''] = address.split(/[?#]/)
  if (path === '/') return 'front'
  const isNamed = !folder.includes('[') || folder === '/onboarding/[step]'
  return (isNamed ? path : folder).match(/\w[\w-]*/g)?.join('-') ?? folder
}

describe('every page', { timeout: 900_000 }, () => {
  it('is without a fault of accessibility in both themes and at every width, and keeps still', () =>
    asSigned({}, (page) =>
      lookAtAll(page, appearances, ({ colorScheme, width }) => `${colorScheme}-${width}`),
    ))

  it('has room for German words on a small phone', async () => {
    const choose = (locale: string) => person.client.call('PUT', '/api/preferences', { locale })
    expect((await choose('de')).status).toBe(200)
    await asSigned({}, async (page) => {
      await page.goto(`${product.webUrl}/settings`)
      await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor()
      await lookAtAll(page, appearances.slice(0, 1), () => 'german')
    })
    await choose('en')
  })

  it('for strangers is without a fault in both themes and at every width', async () => {
    const places = ['/', '/today', '/history', '/weight', '/settings', '/settings/account']
    await withBrowserPage(browser, { locale: 'en-GB' }, async (page) => {
      for (const place of [
        ...places,
        '/sign-in',
        '/sign-up',
        '/household',
        '/nowhere',
        '/docs/problems',
      ]) {
        const name = `stranger${place.replaceAll('/', '-')}`
        await lookInEach(
          page,
          place,
          appearances,
          (look) => `${name}-${look.colorScheme}-${look.width}`,
        )
      }
    })
  })
})
