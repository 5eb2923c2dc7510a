import { dayName } from './day-names.ts'
import type { PlanLanguage } from './messages/index.ts'
import type { PotFacts } from './pot-facts.ts'

/** For a badge: "Cook for 2", "Leftover". */
export function potLabel(pot: PotFacts, { t }: PlanLanguage): string {
  return pot.kind === 'leftover'
    ? t('leftover')
    : t('cookFor', { count: pot.plates ?? pot.portions })
}

/** "For 2 portions, one of them for Tuesday’s lunch.", "Left over from Monday." */
export function potSentence(pot: PotFacts, language: PlanLanguage): string {
  const { t, formats } = language
  if (pot.kind === 'leftover')
    return pot.from === undefined
      ? t('leftoverFromBefore')
      : t('leftoverFrom', { day: dayName(pot.from.day, formats) })
  const later = pot.later.map(({ day, slot }) =>
    t('mealOfDay', { day: dayName(day, formats), slot: t(`meal_${slot}`) }),
  )
  const { plates } = pot
  if (plates !== undefined)
    return later.length === 0
      ? t('potPlates', { count: plates })
      : t('potPlatesLater', { count: plates, meals: formats.list(later) })
  if (later.length === 0) return t('potAlone', { count: pot.portions })
  return t('potFor', { count: pot.portions, meals: formats.list(later), later: later.length })
}
