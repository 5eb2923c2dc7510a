import { randomUUID } from 'node:crypto'
import { passkeySchema, passkeySignedInSchema } from '@zero-sum/contracts/account'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { createGuest } from './client.ts'
import { look } from './look.ts'
import { openBrowser } from './open-browser.ts'
import { callFrom } from './page-caller.ts'

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

const password = 'a long enough passphrase'

/** A new window whose device holds passkeys, as Chromium's own virtual authenticator does. */
async function openWindow(): Promise<Page & AsyncDisposable> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  // Browsers bind passkeys to names; the number of this machine is none.
  await page.goto(`${product.webUrl.replace('127.0.0.1', 'localhost')}/sign-in`)
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() })
}

type Answered = { status: number; body: Record<string, unknown> }

/** What a page does to make a passkey. */
function register(page: Page, proof: { password?: string }): Promise<Answered> {
  return page.evaluate(async (proof) => {
    const options = await fetch('/api/auth/passkey/generate-register-options')
    if (!options.ok) return { status: options.status, body: await options.json() }
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await options.json())
    const credential = await navigator.credentials.create({ publicKey })
    const answer = await fetch('/api/auth/passkey/verify-registration', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response: credential, name: 'Laptop', ...proof }),
    })
    return { status: answer.status, body: await answer.json() }
  }, proof)
}

/** What a page does to sign in by one; twice with the same answer of the device where told. */
function signInByPasskey(page: Page, times = 1): Promise<Answered[]> {
  return page.evaluate(async (times) => {
    const options = await fetch('/api/auth/passkey/generate-authenticate-options')
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await options.json())
    const response = await navigator.credentials.get({ publicKey })
    const answers = []
    for (let time = 0; time < times; time += 1) {
      const answer = await fetch('/api/auth/passkey/verify-authentication', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ response }),
      })
      answers.push({ status: answer.status, body: await answer.json() })
    }
    return answers
  }, times)
}

async function signUp(page: Page): Promise<string> {
  const email = `${randomUUID()}@example.org`
  const body = { email, password, name: 'Maria' }
  expect((await callFrom(page).call('POST', '/api/auth/sign-up/email', body)).status).toBe(200)
  return email
}

async function whoIsThere(page: Page): Promise<unknown> {
  const { body } = await callFrom(page).call('GET', '/api/auth/get-session')
  return (body as { user?: { email: string } } | null)?.user?.email
}

const signOut = (page: Page) => callFrom(page).call('POST', '/api/auth/sign-out', {})

async function listPasskeys(page: Page): Promise<{ id: string; name: string }[]> {
  const { body } = await callFrom(page).call('GET', '/api/auth/passkey/list-user-passkeys')
  return body as unknown as { id: string; name: string }[]
}

describe('a passkey', () => {
  it('signs its owner in without address and password, and each answer of the device once', async () => {
    await using page = await openWindow()
    const email = await signUp(page)
    const made = await register(page, { password })
    expect(made.status).toBe(200)
    expect(passkeySchema.safeParse(made.body).error).toBeUndefined()
    expect(await listPasskeys(page)).toMatchObject([{ name: 'Laptop' }])
    await signOut(page)
    expect(await whoIsThere(page)).toBeUndefined()
    const [first, repeat] = await signInByPasskey(page, 2)
    expect(first?.status).toBe(200)
    expect(passkeySignedInSchema.safeParse(first?.body).error).toBeUndefined()
    expect(repeat?.status).toBe(400)
    expect(await whoIsThere(page)).toBe(email)
  })

  it('is made only by somebody who knows the password, and not by a guest', async () => {
    await using page = await openWindow()
    await signUp(page)
    expect(await register(page, {})).toMatchObject({ body: { code: 'PASSWORD_NEEDED' } })
    expect(await register(page, { password: 'a wrong password' })).toMatchObject({
      body: { code: 'INVALID_PASSWORD' },
    })
    expect(await listPasskeys(page)).toEqual([])
    await signOut(page)
    expect((await register(page, { password })).status).toBe(401)
    await callFrom(page).call('POST', '/api/auth/sign-in/anonymous', {})
    expect(await register(page, { password })).toMatchObject({
      status: 403,
      body: { code: 'GUEST_WITHOUT_ACCOUNT' },
    })
  })

  it('brings along what its owner made as a guest meanwhile', async () => {
    await using page = await openWindow()
    const email = await signUp(page)
    await register(page, { password })
    await signOut(page)
    await callFrom(page).call('POST', '/api/auth/sign-in/anonymous', {})
    await callFrom(page).call('PUT', '/api/weights/2026-02-01', { kg: 81 })
    expect((await signInByPasskey(page))[0]?.status).toBe(200)
    expect(await whoIsThere(page)).toBe(email)
    expect((await callFrom(page).call('GET', '/api/weights')).body).toMatchObject({
      weights: [{ kg: 81 }],
    })
  })

  it('opens nothing once it is removed, which its owner alone can do', async () => {
    await using page = await openWindow()
    await signUp(page)
    await register(page, { password })
    const [{ id } = { id: '' }] = await listPasskeys(page)
    const stranger = await createGuest(product.webUrl)
    const theirs = await stranger.call('POST', '/api/auth/passkey/delete-passkey', { id })
    expect(theirs.status).toBe(404)
    const renamed = { id, name: 'Mine' }
    expect((await stranger.call('POST', '/api/auth/passkey/update-passkey', renamed)).status).toBe(
      404,
    )
    expect(await listPasskeys(page)).toMatchObject([{ id, name: 'Laptop' }])
    const removed = await callFrom(page).call('POST', '/api/auth/passkey/delete-passkey', { id })
    expect(removed.status).toBe(200)
    await signOut(page)
    expect((await signInByPasskey(page))[0]?.status).toBe(401)
    expect(await whoIsThere(page)).toBeUndefined()
  })
})

describe('the pages', () => {
  it('make a passkey, sign in by it, remove it, and say what is wrong', async () => {
    await using page = await openWindow()
    const email = await signUp(page)
    const { origin } = new URL(page.url())
    await page.goto(`${origin}/settings/account`)
    const part = page.getByRole('region', { name: 'Passkeys' })
    await part.getByLabel('What shall it be called?').fill('Phone')
    await part.getByLabel('Your password now').fill('a wrong password')
    await part.getByRole('button', { name: 'Make a passkey' }).click()
    await part.getByText('That is not your password.').waitFor()
    await part.getByLabel('Your password now').fill(password)
    await part.getByRole('button', { name: 'Make a passkey' }).click()
    await part.getByText('Phone', { exact: true }).waitFor()
    await look(page, 'passkeys')
    await signOut(page)
    await page.goto(`${origin}/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    expect(await whoIsThere(page)).toBe(email)
    await page.goto(`${origin}/settings/account`)
    await part.getByRole('button', { name: 'Remove the passkey “Phone”' }).click()
    await part.getByText('Phone', { exact: true }).waitFor({ state: 'detached' })
    await signOut(page)
    await page.goto(`${origin}/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByText('This server does not know that passkey').waitFor()
  })
})

describe('GET /api/account/sign-in-options', () => {
  it('says that passkeys work on this machine, and that no letters are sent', async () => {
    const guest = await createGuest(product.webUrl)
    const options = await guest.call('GET', '/api/account/sign-in-options')
    expect(options.body).toMatchObject({ mail: false, passkeys: true, passwords: true })
  })
})
