import type { Page } from 'playwright-core'

/** Goes on from a step and waits until the next one is there. */
export async function goOn(page: Page): Promise<void> {
  const at = page.url()
  await page.getByRole('button', { name: /^(Continue|Save and go to the review)$/ }).click()
  await page.waitForURL((url) => url.href !== at)
}

/** What a person answers at each step who has nothing special; everything else keeps its default. */
export const answers = {
  async you(page: Page): Promise<void> {
    await page.getByLabel('cm, kg').check()
    await page.getByLabel('Female', { exact: true }).check()
    await page.getByLabel('Age').fill('38')
    await page.getByLabel('Height', { exact: true }).fill('170')
    await page.getByLabel('Weight', { exact: true }).fill('77')
  },
  async goal(page: Page): Promise<void> {
    await page.getByRole('radio', { name: /^Lose weight/ }).check()
    await page.getByRole('radio', { name: /^Moderately active/ }).check()
  },
  async health(page: Page): Promise<void> {
    await page.getByLabel('Neither').check()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    for (const none of await page.getByLabel('None of these').all()) await none.check()
  },
  async allergies(page: Page): Promise<void> {
    await page.getByRole('radio', { name: /^I have none/ }).check()
  },
  async food(): Promise<void> {},
  async week(): Promise<void> {},
}

export type AskingStep = keyof typeof answers
export const askingSteps = Object.keys(answers) as AskingStep[]

/** From the first step to the one named, which is left open; `also` is answered at a step before going on from it. */
export async function answerIntake(
  page: Page,
  {
    to = 'review',
    also = {},
  }: {
    to?: AskingStep | 'review'
    also?: { [step in AskingStep]?: (page: Page) => Promise<void> }
  } = {},
): Promise<void> {
  for (const step of askingSteps) {
    await page.waitForURL(`**/onboarding/${step}`)
    if (step === to) return
    await answers[step](page)
    await also[step]?.(page)
    await goOn(page)
  }
  await page.waitForURL('**/onboarding/review')
}
