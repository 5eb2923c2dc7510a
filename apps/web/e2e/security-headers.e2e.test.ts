import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { openBrowser } from './open-browser.ts'
import { desktop, withBrowserPage } from './with-browser-page.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct({ environment: { PUBLIC_URL: 'https://food.example.org' } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
})

type Described = { paths: Record<string, Record<string, unknown>> }

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

const nonceIn = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

describe('security headers', () => {
  it('are on the answer of every operation, which no cache may keep unless it is the same for all', async () => {
    const described = await fetch(`${product.webUrl}/api/openapi.json`)
    const { paths } = (await described.json()) as Described
    const mayBeKept: string[] = []
    for (const [path, operations] of Object.entries(paths))
      for (const method of Object.keys(operations)) {
        const address = path.replace(/\{\w+\}/g, '11111111-1111-4111-8111-111111111111')
        const answer = await fetch(product.webUrl + address, { method })
        await answer.body?.cancel()
        const where = `${method} ${path}: ${answer.status}`
        for (const [name, value] of Object.entries(everywhere))
          expect(answer.headers.get(name), `${where} ${name}`).toBe(value)
        expect(answer.headers.get('content-security-policy'), where).toMatch(
          /frame-ancestors 'none'$/,
        )
        if (answer.headers.get('cache-control') !== 'no-store') mayBeKept.push(path)
      }
    expect(mayBeKept.sort()).toEqual(['/api/openapi.json', '/api/recipes'])
  }, 120_000)

  it('are on pages, files and what is not there, and each page has a nonce of its own', async () => {
    const nonces = new Set<string>()
    for (const path of ['/', '/today', '/sign-in', '/offline', '/nowhere', '/share/nothing']) {
      const answer = await fetch(product.webUrl + path, {
        redirect: 'manual',
        headers: { 'content-security-policy': "script-src 'nonce-chosen'" },
      })
      for (const [name, value] of Object.entries(everywhere))
        expect(answer.headers.get(name), `${path} ${name}`).toBe(value)
      const nonce = nonceIn(answer.headers.get('content-security-policy')) ?? ''
      const scripts = (await answer.text()).match(/<script\b(?! [^>]*application\/ld\+json)[^>]*>/g)
      for (const script of scripts ?? []) expect(script, path).toContain(`nonce="${nonce}"`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(6)
    for (const path of [
      '/sw.js',
      '/icons/icon.svg',
      '/_next/static/none.js',
      '/%',
      '/api/nowhere',
    ]) {
      const answer = await fetch(product.webUrl + path)
      await answer.body?.cancel()
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(answer.headers.get('content-security-policy'), path).toContain(
        "frame-ancestors 'none'",
      )
    }
  })

  it('stop a script that got into a page', async () => {
    await withBrowserPage(browser, desktop, async (page) => {
      await page.goto(`${product.webUrl}/sign-in`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    })
    const page = await browser.newPage()
    await page.goto(`${product.webUrl}/sign-in`)
    const stopped = await page.evaluate(async () => {
      const heard = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      )
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="/none" onerror="document.title = 1">',
      )
      return heard
    })
    expect(stopped).toBe('script-src-attr')
    expect(await page.title()).not.toBe('1')
    await page.close()
  })

  it('refuse what another site’s page asks in somebody’s name', async () => {
    const send = (path: string, headers: Record<string, string>, body: object) =>
      fetch(product.webUrl + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    const signedIn = await send('/api/auth/sign-in/anonymous', {}, {})
    const cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    for (const origin of ['https://evil.example', 'null', 'https://food.example.org.evil.example'])
      for (const [path, body] of [
        ['/api/keys', { name: 'K', scopes: ['write'] }],
        ['/api/plan/generate', {}],
        ['/api/auth/update-user', { name: 'Eve' }],
        ['/api/auth/delete-user', { confirm: true }],
      ] as const)
        expect((await send(path, { cookie, origin }, body)).status, `${origin} ${path}`).toBe(403)
    const still = await fetch(`${product.webUrl}/api/preferences`, { headers: { cookie } })
    expect(still.status).toBe(200)
  })

  it('lead nobody to another site', async () => {
    for (const to of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const query = new URLSearchParams({ token: 'none', callbackURL: to })
      const answer = await fetch(`${product.webUrl}/api/auth/verify-email?${query}`, {
        redirect: 'manual',
      })
      const location = answer.headers.get('location')
      if (location !== null)
        expect(new URL(location, 'https://food.example.org').host).toBe('food.example.org')
      expect(answer.status).toBeLessThan(500)
    }
  })

  it('keep cookies from scripts and from plain HTTP', async () => {
    const answer = await fetch(`${product.webUrl}/api/auth/sign-in/anonymous`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(answer.status).toBe(200)
    const cookies = answer.headers.getSetCookie()
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__(?:Host|Secure)-/)
      expect(cookie).toMatch(/; Secure/i)
      expect(cookie).toMatch(/; HttpOnly/i)
      expect(cookie).toMatch(/; SameSite=Lax/i)
      expect(cookie).not.toMatch(/; Domain/i)
    }
  })
})
