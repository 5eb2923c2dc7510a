import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import type { MealAtTable } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** "Of the pot: you 40%, Ben 45%, Mia 15%"; nothing where one eats it alone. */
export async function SharesLine({
  shared,
}: {
  shared: Pick<MealAtTable, 'helpings'> | undefined
}): Promise<ReactElement | null> {
  if (shared === undefined || shared.helpings.length < 2) return null
  const { t, formats } = await getLanguage(householdWords)
  const shares = shared.helpings.map(
    ({ name, shareOfPot }) => `${name === '' ? t('you') : name} ${formats.percent(shareOfPot)}`,
  )
  return <p className="tabular">{`${t('ofPot')}: ${shares.join(', ')}`}</p>
}

/** For whom a dish is nothing, on paper, with the ingredients that are against them. */
export async function PrintedWarnings({
  shared,
}: {
  shared: Pick<MealAtTable, 'warnings'> | undefined
}): Promise<ReactElement | null> {
  if (shared === undefined || shared.warnings.length === 0) return null
  const { t } = await getLanguage(householdWords)
  return (
    <ul className="font-semibold">
      {shared.warnings.map(({ name, warnings }) => (
        <li key={name}>
          {t('notFor', { names: name })}: {warnings.map(({ food }) => food).join(', ')}
        </li>
      ))}
    </ul>
  )
}
