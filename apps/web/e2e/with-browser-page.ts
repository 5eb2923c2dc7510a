import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

export const desktop = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const
export const phone = {
  viewport: { width: 390, height: 844 },
  colorScheme: 'dark',
  hasTouch: true,
} as const

/** What browsers write of answers that say no, and of headers that they heed over HTTPS alone. */
const expected =
  /status of (400|401|403|404|409|422)|^Clear-Site-Data header .* insecure origins|^The Cross-Origin-Opener-Policy header has been ignored, because the URL's origin was untrustworthy/

/** Works in a new window of a stranger, and expects that nothing broke in it meanwhile. */
export async function withBrowserPage(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text())
  })
  await page.exposeBinding('tellViolation', (_, words: string) => void faults.push(words))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { tellViolation(words: string): void }).tellViolation(
        `the policy's ${event.effectiveDirective} stopped ${event.blockedURI} in ${event.sourceFile}`,
      ),
    ),
  )
  await work(page)
  await context.close()
  expect(faults).toEqual([])
}
