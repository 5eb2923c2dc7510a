import type { Page } from 'playwright-core'

/** What a person answers who has nothing special; everything else keeps its default. */
export async function answerIntake(page: Page): Promise<void> {
  await page.getByLabel('Female', { exact: true }).check()
  await page.getByLabel('Age').fill('38')
  await page.getByLabel('Weight', { exact: true }).fill('77')
  await page.getByLabel('Height', { exact: true }).fill('170')
  await page.getByRole('radio', { name: /^Lose weight/ }).check()
  await page.getByRole('radio', { name: /^Moderately active/ }).check()
  await page.getByLabel('Neither').check()
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  for (const none of await page.getByLabel('None of these').all()) await none.check()
}
