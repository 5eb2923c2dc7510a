import type { Household, PortionsAnswer, ShoppingList } from '@zero-sum/contracts'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { filledForm } from '../src/features/intake/answers/testing/filled-form.ts'
import { stepNames } from '../src/features/intake/steps/step-names.ts'
import { type Caller, waitForJob } from './client.ts'
import { look, lookWhole } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
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

const ben = {
  ...{ kind: 'adult', name: 'Ben', sex: 'male', age: 41, heightCm: 184, weightKg: 86.5 },
  ...{ goal: { type: 'maintain' }, activityLevel: 'very_active', trainingDays: ['monday'] },
}
const mia = { kind: 'child', name: 'Mia', age: 6, allergies: ['egg'] }
/** The machine may have other things to do. */
const patiently = { timeout: 30_000 }

/** Works in the window of a guest who has answered the questions about themselves. */
function withGuest(
  options: BrowserContextOptions,
  work: (page: Page, guest: Caller) => Promise<void>,
): Promise<void> {
  const inEnglish = { timezoneId: 'UTC', locale: 'en-GB', ...options }
  return withBrowserPage(browser, inEnglish, async (page) => {
    await page.goto(`${product.webUrl}/sign-in`)
    const guest = callFrom(page)
    await guest.call('POST', '/api/auth/sign-in/anonymous', {})
    const form = filledForm({ startDate: isoDay(), planDurationDays: '2' })
    const draft = { step: 'review', answers: { form, done: stepNames } }
    expect((await guest.call('PUT', '/api/intake/draft', draft)).status).toBe(200)
    await work(page, guest)
  })
}
async function take(guest: Caller, member: object): Promise<string> {
  const answer = await guest.call('POST', '/api/household', member)
  expect(answer.status).toBe(201)
  return String(answer.body.memberId)
}
const membersOf = async (guest: Caller) =>
  ((await guest.call('GET', '/api/household')).body as unknown as Household).members.map(
    ({ member }) => member,
  )
const openHousehold = async (page: Page) => {
  await page.goto(`${product.webUrl}/household`)
  await page.getByRole('heading', { name: 'Who eats along', level: 1 }).waitFor()
}
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const line = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

describe('the people who eat along', () => {
  it('are taken in with what is wrong beside its field, and nothing typed is lost', async () => {
    await withGuest(desktop, async (page, guest) => {
      await page.goto(`${product.webUrl}/settings`)
      await page.getByRole('link', { name: /^Household/ }).click()
      await page.getByRole('heading', { name: 'You eat alone so far' }).waitFor()
      await page.getByRole('link', { name: 'Add somebody' }).click()
      await page.getByRole('heading', { name: 'Add somebody' }).waitFor()
      await save(page)
      await page.getByText('Give a name.').waitFor()
      expect(await page.getByText('Choose one of these.').count()).toBe(2)
      const name = textbox(page, 'Name')
      expect(await name.evaluate((input) => input === document.activeElement)).toBe(true)

      await name.fill('Ben')
      await textbox(page, 'Age').fill('15')
      await page.getByLabel('Male', { exact: true }).check()
      await textbox(page, 'Height').fill('184')
      await textbox(page, 'Weight').fill('a lot')
      await page.getByLabel('Activity').selectOption('very_active')
      await page.getByLabel('Only some').check()
      await save(page)
      await page.getByText('Choose at least one meal, or all of them.').waitFor()
      await page.getByLabel('Dinner', { exact: true }).selectOption('daily')
      await page.getByLabel('Lunch', { exact: true }).selectOption('some')
      await save(page)
      await page.getByText(/^Choose at least one day/).waitFor()
      // Its box is out of sight; people press the words.
      const days = page.getByRole('group', { name: 'Days on which they share: Lunch' })
      await days.locator('label').getByText('Sun', { exact: true }).click()
      await save(page)
      await page.getByText(/Enter somebody younger as a child/).waitFor()
      expect(await textbox(page, 'Weight').inputValue()).toBe('a lot')
      expect(await membersOf(guest)).toEqual([])

      await textbox(page, 'Age').fill('41')
      await textbox(page, 'Weight').fill('86,5')
      await textbox(page, 'Other allergies').fill('penuts, kiwi')
      await save(page)
      await page.getByRole('button', { name: 'Write "peanut" for "penuts".' }).click()
      expect(await page.getByRole('checkbox', { name: 'Peanuts' }).isChecked()).toBe(true)
      expect(await textbox(page, 'Other allergies').inputValue()).toBe('kiwi')
      await save(page)
      await line(page, 'Ben').waitFor()
      expect(await membersOf(guest)).toMatchObject([
        {
          ...{ kind: 'adult', name: 'Ben', age: 41, heightCm: 184, weightKg: 86.5 },
          allergies: ['peanut', 'kiwi'],
          eats: [
            { slot: 'lunch', weekdays: ['sunday'] },
            { slot: 'dinner', weekdays: [] },
          ],
        },
      ])
      await line(page, 'Ben').getByText('Peanuts, kiwi').waitFor()
      await line(page, 'Ben').getByText('Lunch: Sunday; Dinner: every day').waitFor()
    })
  })

  it('are changed whole, keep what no field asks, and are taken out after a question', async () => {
    await withGuest(phone, async (page, guest) => {
      await take(guest, ben)
      await take(guest, mia)
      await openHousehold(page)
      await line(page, 'Ben').getByRole('link', { name: 'Change Ben' }).click()
      await page.getByRole('heading', { name: 'Change Ben' }).waitFor()
      await page.getByLabel('Activity').selectOption('sedentary')
      await page.getByLabel('Something applies').check()
      await page.getByLabel('Coeliac disease').check()
      await save(page)
      await line(page, 'Ben')
        .getByText(/coeliac disease/)
        .waitFor()
      const [changed] = await membersOf(guest)
      expect(changed).toMatchObject({
        activityLevel: 'sedentary',
        trainingDays: ['monday'],
        safety: { conditions: ['coeliac_disease'] },
      })

      await line(page, 'Mia').getByRole('link', { name: 'Change Mia' }).click()
      await page.getByRole('heading', { name: 'Change Mia' }).waitFor()
      expect(await page.getByLabel('Male', { exact: true }).isVisible()).toBe(false)
      await textbox(page, 'Portion').fill('35')
      await save(page)
      await line(page, 'Mia').getByText('35% of yours').waitFor()

      await line(page, 'Mia').getByRole('button', { name: 'Take out Mia' }).click()
      await page.getByRole('button', { name: 'Keep Mia' }).click()
      expect(await membersOf(guest)).toHaveLength(2)
      await line(page, 'Mia').getByRole('button', { name: 'Take out Mia' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Take out', exact: true }).click()
      await line(page, 'Mia').waitFor({ state: 'detached' })
      expect((await membersOf(guest)).map(({ name }) => name)).toEqual(['Ben'])
    })
  })

  it('have pages without a fault of accessibility, empty, full and faulty', async () => {
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1280],
    ] as const)
      await withGuest({ viewport: { width, height: 800 }, colorScheme }, async (page, guest) => {
        const at = `${colorScheme}-${width}`
        await openHousehold(page)
        await lookWhole(page, `household-empty-${at}`)
        await take(guest, ben)
        await take(guest, mia)
        await openHousehold(page)
        await lookWhole(page, `household-${at}`)
        await line(page, 'Mia').getByRole('button', { name: 'Take out Mia' }).click()
        await look(page, `household-remove-${at}`)
        await page.goto(`${product.webUrl}/household/add`)
        await page.getByLabel('Something applies').check()
        await page.getByLabel('Only some').check()
        await save(page)
        await page.getByText('Choose at least one meal, or all of them.').waitFor()
        await lookWhole(page, `household-add-${at}`)
      })
  })
})

describe('a plan for all', { timeout: 180_000 }, () => {
  it('is made from the household, portioned at the meal, and bought for everybody', async () => {
    await withGuest(desktop, async (page, guest) => {
      await take(guest, ben)
      const miasId = await take(guest, mia)
      await openHousehold(page)
      await page.getByRole('button', { name: 'Make a plan for all of us' }).click()
      await page.waitForURL(/\/jobs\//, patiently)
      const jobId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      const { planId } = await waitForJob(guest, jobId)
      const call = async (path: string) => (await guest.call('GET', path)).body as unknown
      const { meals } = (await call(`/api/plan/${planId}/portions`)) as PortionsAnswer
      expect(meals.every(({ warnings }) => warnings.length === 0)).toBe(true)

      const dinner = meals.find(({ slot, pot, day }) => slot === 'dinner' && pot.day === day)
      await page.goto(`${product.webUrl}/plans/${planId}/meals/${dinner?.day}/${dinner?.meal}`)
      await page.getByText('For you, Ben and Mia').first().waitFor()
      await page.getByText(/^For 3 people/).waitFor()
      const portions = page.getByRole('region', { name: 'Portions per person' })
      for (const [at, one] of (dinner?.served ?? []).entries()) {
        const row = portions.getByRole('row').nth(at + 1)
        const share = `${Math.round(one.shareOfPot * 100)}%`
        expect(await row.textContent()).toContain(share)
      }
      await lookWhole(page, 'household-meal')
      await page.getByRole('link', { name: 'For me alone' }).click()
      await page.getByText(/^For \d portions?$/).waitFor()

      const list = (await call(`/api/plan/${planId}/shopping`)) as ShoppingList
      expect(list.eatAlong).toEqual({ names: ['Ben', 'Mia'], isCounted: true })
      await page.goto(`${product.webUrl}/plans/${planId}/shopping`)
      await page.getByText('The amounts are for 3 people: you, Ben and Mia.').waitFor()

      await openHousehold(page)
      await page.getByText(/^Nothing in the plan that you have is against anybody/).waitFor()

      // Whoever must not eat something since then is warned of it wherever it is served.
      const vegan = { ...mia, dietaryStyle: 'vegan', allergies: ['egg', 'milk', 'fish', 'wheat'] }
      await guest.call('PUT', `/api/household/${miasId}`, vegan)
      const now = (await call(`/api/plan/${planId}/portions`)) as PortionsAnswer
      const warned = now.meals.find(({ warnings }) => warnings.length > 0)
      await page.goto(`${product.webUrl}/plans/${planId}/meals/${warned?.day}/${warned?.meal}`)
      await page.getByRole('heading', { name: 'Not for Mia' }).waitFor()
      await page.getByText(warned?.warnings[0]?.detail ?? 'nothing').waitFor()
      await lookWhole(page, 'household-meal-warned')
      await page.goto(`${product.webUrl}/plans/${planId}?day=${warned?.day}`)
      await page.getByText('Not for Mia').first().waitFor()
      await page.getByText(/something that is against Mia/).waitFor()
      await page.goto(`${product.webUrl}/household`)
      await page.getByText(/of the plan that you have (is|are) not for everybody/).waitFor()
      await lookWhole(page, 'household-warned')
    })
  })

  it('is asked for at the review too, unless the person wants one of their own', async () => {
    await withGuest(phone, async (page, guest) => {
      await take(guest, mia)
      const bodies: unknown[] = []
      page.on('request', (request) => {
        if (request.url().endsWith('/api/plan/generate')) bodies.push(request.postDataJSON())
      })
      const make = async () => {
        await page.goto(`${product.webUrl}/onboarding/review`)
        const choice = page.getByRole('checkbox', { name: /^A plan for all of us/ })
        expect(await choice.isChecked()).toBe(true)
        return choice
      }
      await (await make()).uncheck()
      await page.getByText(/keeps to your own answers alone/).waitFor()
      await page.getByRole('button', { name: 'Make my plan' }).click()
      await page.waitForURL(/\/jobs\//, patiently)
      expect(bodies[0]).not.toHaveProperty('household')
      await waitForJob(guest, new URL(page.url()).pathname.split('/').at(-1) ?? '')
      await make()
      await page.getByRole('button', { name: 'Make my plan' }).click()
      await page.waitForURL(/\/jobs\//, patiently)
      expect(bodies[1]).toMatchObject({ household: true })
    })
  })

  it('is not spoken of to whoever eats alone', async () => {
    const intake = { planDurationDays: 1, startDate: isoDay() }
    await withPlan(browser, product.webUrl, desktop, intake, async ({ page, planId }) => {
      await page.goto(`${product.webUrl}/plans/${planId}/meals/1/0`)
      await page.getByRole('heading', { name: 'Ingredients' }).waitFor()
      expect(await page.getByText('Portions per person').count()).toBe(0)
      await page.goto(`${product.webUrl}/plans/${planId}/shopping`)
      await page.getByRole('heading', { name: 'Shopping list' }).waitFor()
      expect(await page.getByText(/^The amounts are for/).count()).toBe(0)
    })
  })
})
