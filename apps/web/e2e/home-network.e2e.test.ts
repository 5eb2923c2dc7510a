import { randomUUID } from 'node:crypto'
import { connectDatabase, makeInvitation } from '@zero-sum/database'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOwnAddresses } from '../../../scripts/launch/addresses.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { createClient, generate, waitForJob } from './client.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'
import { desktop, phone, withBrowserPage } from './with-browser-page.ts'

/** The product as another device of the network opens it: a number, and no certificate. */
function atHome({ webUrl }: Product): string {
  const url = new URL(webUrl)
  url.hostname = listOwnAddresses()[0] ?? expect.fail('this machine has no address of its own')
  return url.origin
}

const password = 'a long enough passphrase'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('over plain HTTP that the operator has accepted', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({
      ...{ host: '0.0.0.0', environment: { INSECURE_HTTP: 'true', GUEST_DAYS: '5' } },
    })
  })
  afterAll(() => product[Symbol.asyncDispose]())

  it('works, as far as browsers let it, and says what does not', async () => {
    const url = atHome(product)
    await withBrowserPage(browser, { ...phone, locale: 'en-GB' }, async (page) => {
      await page.goto(url)
      expect(await page.evaluate(() => isSecureContext)).toBe(false)
      await page.getByRole('link', { name: 'Plan my week' }).click()
      await page.waitForURL('**/onboarding/**')
      const guest = callFrom(page)
      await guest.call('POST', '/api/auth/sign-in/anonymous', {})
      const { jobId } = await generate(guest, { planDurationDays: 2 })
      await page.goto(`${url}/jobs/${jobId}`)
      const { planId } = await waitForJob(guest, jobId)
      await page.goto(`${url}/today`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.goto(`${url}/plans/${planId}/shopping`)
      await page.getByRole('checkbox').first().check()
      await page.goto(`${url}/plans/${planId}/meals/1/1/cook`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.goto(`${url}/settings/account`)
      await page.getByText('not been here for 5 days').waitFor()
      await look(page, 'account-of-guest-at-home')
      await page.goto(`${url}/sign-up`)
      await page.getByText('This connection is not encrypted').waitFor()
      await look(page, 'sign-up-at-home')
      const email = `${randomUUID()}@example.org`
      await page.getByLabel('Name').fill('Maria')
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Create an account' }).click()
      await page.waitForURL(`${url}/today`)
      expect((await guest.call('GET', '/api/plan/active')).body).toMatchObject({
        plan: { planId },
      })
      const passkeys = await page.evaluate(() => 'PublicKeyCredential' in window)
      expect(passkeys).toBe(false)
      await page.goto(`${url}/sign-in`)
      await look(page, 'sign-in-at-home')
      await page.goto(`${url}/settings/account`)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL(`${url}/`)
      expect((await guest.call('GET', '/api/plan/active')).status).toBe(401)
    })
  })
})

describe('over plain HTTP that the operator has not accepted', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({
      ...{ host: '0.0.0.0', environment: { SIGN_UP: 'invited', GUESTS: 'false' } },
    })
  })
  afterAll(() => product[Symbol.asyncDispose]())

  it('takes no password, and says what to do; on this machine it does', async () => {
    const url = atHome(product)
    const credentials = { email: `${randomUUID()}@example.org`, password }
    const answer = await createClient(url).call('POST', '/api/auth/sign-in/email', credentials)
    expect(answer).toMatchObject({ status: 403, body: { reason: 'insecure_connection' } })
    const here = await createClient(product.webUrl).call(
      ...(['POST', '/api/auth/sign-in/email', credentials] as const),
    )
    expect(here.status).toBe(401)
    await withBrowserPage(browser, { ...phone, locale: 'de-DE' }, async (page) => {
      await page.goto(`${url}/sign-in`)
      await page.getByText('Diese Verbindung ist nicht verschlüsselt').waitFor()
      await look(page, 'sign-in-refused-de')
    })
  })

  it('leads from everywhere to the way in, where there are no guests', async () => {
    await withBrowserPage(browser, { ...desktop, locale: 'en-GB' }, async (page) => {
      await page.goto(product.webUrl)
      await page.getByText('This server is for people with an account').waitFor()
      expect(await page.getByRole('link', { name: 'Plan my week' }).count()).toBe(0)
      await look(page, 'front-page-without-guests')
      await page.goto(`${product.webUrl}/onboarding/you`)
      await page.waitForURL('**/sign-in')
      expect(await page.getByRole('link', { name: 'Create an account' }).count()).toBe(0)
      const guest = await callFrom(page).call('POST', '/api/auth/sign-in/anonymous', {})
      expect(guest).toMatchObject({ status: 403, body: { code: 'GUESTS_NOT_ALLOWED' } })
    })
  })

  it('lets in whoever has an invitation, once, and tells everybody else why not', async () => {
    await using connection = connectDatabase(product.databaseUrl, () => {})
    const forAddress = `${randomUUID()}@example.org`
    const { secret } = await makeInvitation(connection.database, { days: 2, forAddress })
    const path = `${product.webUrl}/sign-up`
    await withBrowserPage(browser, { ...phone, locale: 'de-DE' }, async (page) => {
      await page.goto(path)
      await page.getByRole('heading', { name: 'Konten gibt es auf Einladung' }).waitFor()
      await look(page, 'sign-up-without-invitation-de')
      await page.goto(`${path}?invitation=${secret}`)
      await page.getByText('Du bist eingeladen').waitFor()
      await look(page, 'sign-up-with-invitation-de')
      expect(await page.getByLabel('E-Mail').inputValue()).toBe(forAddress)
      await page.getByLabel('Name').fill('Maria')
      await page.getByLabel('Passwort').fill(password)
      await page.getByRole('button', { name: 'Konto anlegen' }).click()
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-up'))
      const { body } = await callFrom(page).call('GET', '/api/auth/get-session')
      expect(body).toMatchObject({ user: { email: forAddress } })
      await page.goto(`${path}?invitation=${secret}`)
      await page.getByText('Diese Einladung ist schon benutzt').waitFor()
    })
  })
})
