import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Faults of accessibility on the page as it stands, each with where. */
async function findAccessibilityFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
  })
}

/** A picture for people, where somebody asked for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOT_FOLDER
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** Looks at a page as it stands: no fault of accessibility, nothing wider than the window. A fault does not end the test. */
export async function look(page: Page, name: string): Promise<void> {
  // After a step from page to page Next sets the title a moment after the page itself.
  await page.waitForFunction(() => document.title !== '')
  await picture(page, name)
  expect.soft({ page: name, faults: await findAccessibilityFaults(page) }).toEqual({
    page: name,
    faults: [],
  })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft({ page: name, overflow }).toEqual({ page: name, overflow: 0 })
}

/**
 * Looks at a page in a window as high as the page: what stays in sight while one scrolls covers parts of the rest, which is no
 * fault of theirs.
 */
export async function lookWhole(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size !== null) await page.setViewportSize({ width: size.width, height: height + 200 })
  await page.evaluate(() => scrollTo(0, 0))
  await look(page, name)
  if (size !== null) await page.setViewportSize(size)
}
