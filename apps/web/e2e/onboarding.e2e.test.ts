import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { answerIntake, answers, goOn } from './answer-intake.ts'
import { hasFocus, tabAndChoose, tabAndPress, tabAndType, tabTo } from './keyboard.ts'
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
const pathOf = (page: Page) => new URL(page.url()).pathname
const numbers = (page: Page) => page.getByRole('region', { name: 'Your day in numbers' })

describe('the whole way', () => {
  it('is gone by the keyboard alone, on a desktop', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      const next = async () => {
        const button = page.getByRole('button', { name: 'Continue' })
        await tabTo(page, button)
        const at = page.url()
        await page.keyboard.press('Enter')
        await page.waitForURL((url) => url.href !== at)
        // Whoever hears the page begins at its title.
        await expect
          .poll(() => hasFocus(page.getByRole('heading', { level: 1 })), { timeout: 10_000 })
          .toBe(true)
      }
      const group = (name: string | RegExp) => page.getByRole('group', { name })
      await start(page)
      await page.getByRole('button', { name: 'Continue' }).isEnabled()
      await tabAndChoose(page, group('Height and weight in'), /cm, kg/)
      await tabAndChoose(page, group('Energy in'), /kJ/)
      await tabAndChoose(page, group('Sex'), /^Male$/)
      await tabAndType(page, page.getByLabel('Age'), '45')
      await tabAndType(page, page.getByLabel('Height', { exact: true }), '181')
      await tabAndType(page, page.getByLabel('Weight', { exact: true }), '84,5')
      await next()

      await tabAndChoose(page, group('What should happen?'), /^Lose weight/)
      await tabAndType(page, page.getByLabel('How fast?'), '0,4')
      await tabAndChoose(page, group(/^How active/), /^Lightly active/)
      await tabAndPress(page, group(/^On which days/).getByLabel('Tuesday'))
      const energy = numbers(page).locator('summary').filter({ hasText: 'Energy' })
      await energy.getByText(/kJ/).first().waitFor()
      await next()

      await tabAndPress(page, page.getByLabel('Neither'))
      await tabAndChoose(page, group(/eating disorder/), /^No$/)
      for (const none of await page.getByLabel('None of these').all()) await tabAndPress(page, none)
      await next()

      await tabAndChoose(page, group(/food allergy/), /^I have one or more/)
      await tabAndType(page, page.getByLabel('Look for one'), 'tahini')
      await tabAndPress(page, page.getByRole('checkbox', { name: 'Sesame' }))
      await page.keyboard.press('Shift+Tab')
      await tabAndType(page, page.getByLabel('Look for one'), 'kiwi')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Remove kiwi' }).waitFor()
      await tabAndPress(page, page.getByLabel(/^I have read this list/))
      await next()

      await tabAndChoose(page, group('Diet'), /^Pescatarian/)
      await tabAndType(page, page.getByLabel('Never', { exact: true }), 'mushrooms')
      await page.keyboard.press('Enter')
      await tabAndType(page, page.getByLabel('Gladly', { exact: true }), 'salmon')
      await next()

      await tabAndChoose(page, group('Meals a day'), /^4$/)
      await tabTo(page, page.getByLabel('How well do you cook?'))
      await page.keyboard.press('ArrowRight')
      await next()

      // Energy in the person's unit once more, and the figures that were typed with a comma.
      await page.getByText('Lose weight, 0.4 kg a week').waitFor()
      await page.getByText('Sesame and kiwi').waitFor()
      await numbers(page)
        .getByText(/of \d+ dishes suit you/)
        .first()
        .waitFor()
      await tabTo(page, page.getByRole('button', { name: 'Make my plan' }))
      await page.keyboard.press('Enter')
      await page.waitForURL('**/jobs/*')
      await page.waitForURL('**/plans/*', { timeout: 60_000 })
      const { body } = await callFrom(page).call('GET', '/api/preferences')
      expect(body).toMatchObject({ energyUnit: 'kj', measureSystem: 'metric' })
    })
  })

  it('is gone by touch on a phone, with the numbers at the foot', async () => {
    await withBrowserPage(browser, { ...phone, locale: 'de-DE' }, async (page) => {
      const tap = async (name: string | RegExp) => {
        const words = page.getByText(name, typeof name === 'string' ? { exact: true } : {})
        await words.locator('visible=true').first().tap()
      }
      const next = async () => {
        const at = page.url()
        await page.getByRole('button', { name: 'Weiter' }).tap()
        await page.waitForURL((url) => url.href !== at)
      }
      await start(page)
      await tap('Weiblich')
      await page.getByLabel('Alter').fill('33')
      await page.getByLabel('Größe', { exact: true }).fill('168,5')
      await page.getByLabel('Gewicht', { exact: true }).fill('64')
      await next()
      await tap('Zunehmen')
      expect(await page.getByLabel('Wie schnell?').inputValue()).toBe('0,25')
      await tap('Etwas in Bewegung')
      const foot = page.getByRole('button', { name: /kcal.*Zahlen zeigen/ })
      await foot.tap()
      await page.getByText('Dein Tag in Zahlen').first().waitFor()
      await page.locator('summary').filter({ hasText: 'Eiweiß' }).tap()
      await page
        .getByText(/^Quelle: /)
        .locator('visible=true')
        .first()
        .waitFor()
      await page.getByRole('button', { name: /Zahlen einklappen/ }).tap()
      await next()
      await tap('Weder noch')
      await tap('Nein')
      for (const none of await page.getByText('Nichts davon', { exact: true }).all())
        await none.tap()
      await next()
      await tap('Ich habe welche')
      await page.getByLabel('Suche eine').fill('haselnuss')
      await tap('Haselnüsse')
      await tap(/^Ich habe die Liste gelesen/)
      await next()
      await tap('Vegetarisch')
      // A word that nobody added by Enter goes with the press on "Weiter".
      await page.getByLabel('Nie', { exact: true }).fill('olives')
      await next()
      await next()
      await page.getByText('Haselnüsse', { exact: true }).waitFor()
      await page.getByText('olives', { exact: true }).waitFor()
      await page.getByText('Zunehmen, 0,25 kg pro Woche').waitFor()
      await page.getByRole('button', { name: 'Plan erstellen' }).tap()
      await page.waitForURL('**/plans/*', { timeout: 60_000 })

      // Another week begins at the review, with the last answers.
      await start(page)
      await page.waitForURL('**/onboarding/review')
      await page.getByRole('heading', { name: 'Noch eine Woche planen?' }).waitFor()
      await page.getByText('olives', { exact: true }).waitFor()
    })
  })
})

describe('the steps', () => {
  it('lead nobody past what is not answered, and keep what was typed on the way back', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await page.goto(`${product.webUrl}/onboarding/week`)
      await page.waitForURL('**/onboarding/you')
      // Looking in made nobody a guest.
      expect((await callFrom(page).call('GET', '/api/intake/draft')).status).toBe(401)
      await answers.you(page)
      await goOn(page)
      await page.getByRole('radio', { name: /^Stay as I am/ }).check()
      await page.getByRole('button', { name: 'Back' }).click()
      await page.waitForURL('**/onboarding/you')
      expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('77')
      await page.goto(`${product.webUrl}/onboarding/review`)
      await page.waitForURL('**/onboarding/goal')
      expect(await page.getByRole('radio', { name: /^Stay as I am/ }).isChecked()).toBe(true)
      await page.goto(`${product.webUrl}/onboarding/nowhere`)
      await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    })
  })

  it('take what was typed and ticked before the scripts of the page had come', async () => {
    await withBrowserPage(browser, phone, async (page) => {
      const scripts = Promise.withResolvers<void>()
      await page.route('**/_next/static/**/*.js', async (route) => {
        await scripts.promise
        await route.continue()
      })
      await page.goto(`${product.webUrl}/onboarding/you`, { waitUntil: 'commit' })
      await page.getByLabel('Age').fill('forty')
      await page.getByLabel('Female', { exact: true }).check()
      scripts.resolve()
      await page.getByRole('button', { name: 'Continue' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'need a look' })
      await summary.getByText('Give your age in whole years.').waitFor()
      expect(await page.getByLabel('Age').inputValue()).toBe('forty')
      expect(await page.getByLabel('Female', { exact: true }).isChecked()).toBe(true)
      expect(await summary.getByRole('button', { name: /^Sex/ }).count()).toBe(0)
    })
  })

  it('change units without changing what was typed', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await start(page)
      await answers.you(page)
      await page.getByLabel('Weight', { exact: true }).fill('72,4')
      for (let round = 0; round < 3; round += 1) {
        await page.getByLabel('ft, lb').check()
        expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('159.6')
        expect(await page.getByLabel('Height, feet').inputValue()).toBe('5')
        await page.getByLabel('cm, kg').check()
        expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('72,4')
        expect(await page.getByLabel('Height', { exact: true }).inputValue()).toBe('170')
      }
    })
  })

  it('offer a way out of a wish that goes too far, and refuse the young kindly', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await start(page)
      await answers.you(page)
      await page.getByLabel('Age').fill('16')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'Not before you are 18' }).waitFor()
      expect(pathOf(page)).toBe('/onboarding/you')
      await page.getByLabel('Age').fill('38')
      await goOn(page)
      await answers.goal(page)
      await page.getByLabel('How fast?').fill('1.4')
      const refusal = page.getByRole('region', { name: 'A little slower' })
      await refusal.waitFor()
      await numbers(page)
        .getByText(/there are no numbers/)
        .waitFor()
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect.poll(() => hasFocus(refusal), { timeout: 10_000 }).toBe(true)
      await refusal.getByRole('button', { name: 'Change this' }).first().click()
      await refusal.waitFor({ state: 'detached' })
      expect(await page.getByLabel('How fast?').inputValue()).toBe('0.77')
      expect(await hasFocus(page.getByLabel('How fast?'))).toBe(true)
      await numbers(page).getByText('kcal a day', { exact: true }).waitFor()
      await goOn(page)
    })
  })

  it('lead to the answer that the server finds wrong, with the focus on it', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await start(page)
      // Without the preview nobody notices before the end.
      await page.route('**/api/targets', (route) => route.fulfill({ status: 404 }))
      const also = {
        food: async () => {
          await page.getByLabel('Rather not', { exact: true }).fill('xyzzy')
          await page.getByLabel('Rather not', { exact: true }).press('Enter')
        },
      }
      await answerIntake(page, { also })
      await page.getByRole('button', { name: 'Make my plan' }).click()
      await page.waitForURL('**/onboarding/food')
      await page
        .getByText(/^We do not know "xyzzy"/)
        .first()
        .waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 10_000 })
        .toBe('avoid')
      await page.unroute('**/api/targets')
      await page.getByRole('button', { name: 'Remove xyzzy' }).click()
      await goOn(page)
      expect(pathOf(page)).toBe('/onboarding/review')
    })
  })
})
