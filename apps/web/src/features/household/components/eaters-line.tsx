import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import type { MealAtTable } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** "For you, Ben and Mia"; nothing where nobody eats along. */
export async function EatersLine({
  shared,
}: {
  shared: Pick<MealAtTable, 'helpings'> | undefined
}): Promise<ReactElement | null> {
  if (shared === undefined || shared.helpings.length < 2) return null
  const { t, formats } = await getLanguage(householdWords)
  const names = shared.helpings.map(({ name }) => (name === '' ? t('youAmong') : name))
  return <span>{t('eaters', { names: formats.list(names) })}</span>
}
