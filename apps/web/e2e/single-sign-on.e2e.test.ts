import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '../../../packages/database/src/embedded/free-port.ts'
import {
  clientId,
  clientSecret,
  type IdentityProvider,
  startIdentityProvider,
} from '../../../scripts/testing/start-identity-provider.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { desktop, phone, withBrowserPage } from './with-browser-page.ts'

let provider: IdentityProvider
let product: Product
let browser: Browser
let dispose = async () => {}
beforeAll(async () => {
  await using opened = new AsyncDisposableStack()
  const [port, providerPort] = [await findFreePort(), await findFreePort()]
  const publicUrl = `http://127.0.0.1:${port}`
  const redirectUris = [`${publicUrl}/api/auth/callback/oidc`]
  provider = opened.use(await startIdentityProvider({ port: providerPort, redirectUris }))
  product = opened.use(
    await startProduct({
      port,
      environment: {
        PUBLIC_URL: publicUrl,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
        OIDC_NAME: 'Family login',
      },
    }),
  )
  browser = await openBrowser()
  opened.defer(() => browser.close())
  const held = opened.move()
  dispose = () => held.disposeAsync()
})
afterAll(() => dispose())

const password = 'a long enough passphrase'
const newName = () => `person-${randomUUID().slice(0, 8)}`

/** Signs in on the provider's own page, and consents where it asks. */
async function passProvider(page: Page, login: string): Promise<void> {
  await page.waitForURL(`${provider.issuer}/**`)
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  await page.locator('button[autofocus], button:has-text("Continue")').first().click()
  await page.waitForURL(`${product.webUrl}/**`)
}

/** The provider's own pages ask a server of the internet for theirs. */
const withoutFonts = (page: Page) =>
  page.route(/fonts\.(googleapis|gstatic)\.com/, (route) => route.fulfill({ body: '' }))

const whoIs = async (page: Page) => (await callFrom(page).call('GET', '/api/auth/get-session')).body

describe('a browser', () => {
  it('goes to the provider as a guest and comes back with an account and what the guest had', async () => {
    const name = newName()
    await withBrowserPage(browser, { ...desktop, locale: 'en-GB' }, async (page) => {
      await withoutFonts(page)
      await page.goto(`${product.webUrl}/sign-in`)
      await callFrom(page).call('POST', '/api/auth/sign-in/anonymous', {})
      await callFrom(page).call('PUT', '/api/weights/2026-02-01', { kg: 71 })
      await look(page, 'sign-in-with-provider')
      await page.getByRole('button', { name: 'Continue with Family login' }).click()
      await passProvider(page, name)
      expect(await whoIs(page)).toMatchObject({
        user: { email: `${name}@provider.example`, isAnonymous: false },
      })
      const { body } = await callFrom(page).call('GET', '/api/weights')
      expect(JSON.stringify(body)).toContain('"kg":71')
      await page.goto(`${product.webUrl}/settings/account`)
      await page.getByText('Connected since').waitFor()
      await look(page, 'account-of-provider')
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL(`${product.webUrl}/`)
      expect(await whoIs(page)).toBeNull()
    })
  })

  it('reads what to do where somebody turns back, comes too late, or has another account, in German too', async () => {
    await withBrowserPage(browser, { ...phone, locale: 'de-DE' }, async (page) => {
      await withoutFonts(page)
      await page.goto(`${product.webUrl}/sign-in`)
      await page.getByRole('button', { name: 'Weiter mit Family login' }).click()
      await page.waitForURL(`${provider.issuer}/**`)
      await page.locator('a[href$="/abort"]').click()
      await page.getByText('Du bist umgekehrt').waitFor()
      await look(page, 'sign-in-turned-back-de')
      await page.goto(`${product.webUrl}/api/auth/callback/oidc?state=old&code=old`)
      await page.getByText('Das hat zu lange gedauert').waitFor()
      const email = `${newName()}@example.org`
      await callFrom(page).call('POST', '/api/auth/sign-up/email', { email, password, name: 'M' })
      await callFrom(page).call('POST', '/api/auth/sign-out', {})
      const name = newName()
      provider.people.set(name, { email, email_verified: true })
      await page.goto(`${product.webUrl}/sign-in`)
      await page.getByRole('button', { name: 'Weiter mit Family login' }).click()
      await passProvider(page, name)
      await page.getByText('Ein Konto mit deiner Adresse gibt es schon').waitFor()
      expect(await whoIs(page)).toBeNull()
    })
  })

  it('connects an account for its password, and disconnects it', async () => {
    const email = `${newName()}@example.org`
    await withBrowserPage(browser, { ...desktop, locale: 'en-GB' }, async (page) => {
      await withoutFonts(page)
      await page.goto(product.webUrl)
      await callFrom(page).call('POST', '/api/auth/sign-up/email', { email, password, name: 'M' })
      await page.goto(`${product.webUrl}/settings/account`)
      await look(page, 'account-to-connect')
      await page.locator('#connect-password').fill(password)
      await page.getByRole('button', { name: 'Connect with Family login' }).click()
      await passProvider(page, newName())
      await page.getByText('Connected since').waitFor()
      await page.getByRole('button', { name: 'Disconnect: Family login' }).click()
      await page.getByRole('button', { name: 'Connect with Family login' }).waitFor()
    })
  })
})
