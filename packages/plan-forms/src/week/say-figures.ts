import type { DayFigures } from '@zero-sum/contracts'
import type { Language } from '../language.ts'

/** "526 kcal · 23 g protein · 27 g fat · 42 g carbohydrate · 12 g fibre" */
export function sayFigures(
  figures: DayFigures,
  { t, formats }: Language,
  separator = ' · ',
): string {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams, fibreGrams } = figures
  return [
    formats.energy(energyKcal),
    t('proteinAmount', { amount: formats.nutrient(proteinGrams) }),
    t('fatAmount', { amount: formats.nutrient(fatGrams) }),
    t('carbohydrateAmount', { amount: formats.nutrient(availableCarbohydrateGrams) }),
    t('fibreAmount', { amount: formats.nutrient(fibreGrams) }),
  ].join(separator)
}
