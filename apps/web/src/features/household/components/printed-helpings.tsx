import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import type { MealAtTable } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** In two lines for paper: who gets which part of the pot, and for whom it is nothing. */
export async function PrintedHelpings({
  shared,
}: {
  shared: MealAtTable | undefined
}): Promise<ReactElement | null> {
  if (shared === undefined) return null
  const { t, formats } = await getLanguage(householdWords)
  const { helpings, warnings } = shared
  const shares = helpings.map(
    ({ name, shareOfPot }) => `${name === '' ? t('you') : name} ${formats.percent(shareOfPot)}`,
  )
  return (
    <>
      {helpings.length < 2 ? null : <p>{`${t('ofPot')}: ${shares.join(', ')}`}</p>}
      {warnings.map(({ name, warnings: ofOne }) => (
        <p className="font-semibold" key={name}>
          {t('notFor', { names: name })}: {ofOne.map(({ food }) => food).join(', ')}
        </p>
      ))}
    </>
  )
}
