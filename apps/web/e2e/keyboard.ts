import type { Locator, Page } from 'playwright-core'

const mostTabs = 150

/** Whether the focus is here. */
export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement)
}

/** Goes on by Tab until the focus is where it should be; by nothing else. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor({ state: 'attached' })
  for (let tab = 0; tab < mostTabs; tab += 1) {
    if (await hasFocus(element)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The focus did not get to ${element}.`)
}

/** Goes on to a box or a button by Tab and presses Space. */
export async function tabAndPress(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element)
  await page.keyboard.press('Space')
}

/** Goes on to a group of radio buttons by Tab and to one of them by the arrows. */
export async function tabAndChoose(page: Page, group: Locator, name: RegExp): Promise<void> {
  const radios = group.getByRole('radio')
  const wanted = group.getByRole('radio', { name })
  const checked = group.locator('input[type=radio]:checked')
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first())
  if ((await checked.count()) === 0) await page.keyboard.press('Space')
  for (let arrow = 0; arrow < (await radios.count()); arrow += 1) {
    if (await wanted.isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows did not get to ${name}.`)
}

/** Goes on to a field by Tab and types over what is in it. */
export async function tabAndType(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
