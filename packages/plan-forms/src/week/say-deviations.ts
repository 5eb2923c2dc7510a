import type { DayFigures, PlanDay } from '@zero-sum/contracts'
import { capitalised, type Language } from '../language.ts'

export type HeldFigure = Exclude<keyof DayFigures, 'fibreGrams'>

/** The figures that a day is held to; fibre is only expected. */
const heldFigures = [
  'energyKcal',
  'proteinGrams',
  'fatGrams',
  'availableCarbohydrateGrams',
] as const satisfies readonly HeldFigure[]

type Sides = { over: string; under: string; same: string }

/** How far one figure of a day is from its target: "4 kcal over", "1 g under", "on target", "6 g below the ceiling". */
export function sayDeviation(
  figure: keyof DayFigures,
  { totals, targets }: Pick<PlanDay, 'targets' | 'totals'>,
  { t, formats }: Language,
  isCeiling = false,
): string {
  const difference = totals[figure] - targets[figure]
  const write = figure === 'energyKcal' ? formats.energy : formats.nutrient
  const amount = write(Math.abs(difference))
  const sides: Sides = isCeiling
    ? {
        over: t('overCeiling', { amount }),
        under: t('underCeiling', { amount }),
        same: t('atCeiling'),
      }
    : { over: t('over', { amount }), under: t('under', { amount }), same: t('onTarget') }
  if (amount === write(0)) return sides.same
  return difference > 0 ? sides.over : sides.under
}

/** A day against its targets in one sentence: "Energy 4 kcal over, carbohydrate 1 g under; the rest on target." */
export function sayDay(day: PlanDay, language: Language, carbohydrateIsCeiling: boolean): string {
  const { t } = language
  const said = heldFigures.map((figure) => {
    const isCeiling = carbohydrateIsCeiling && figure === 'availableCarbohydrateGrams'
    const words = sayDeviation(figure, day, language, isCeiling)
    return { words: `${nameInSentence(figure, language)} ${words}`, isOff: words !== t('onTarget') }
  })
  const off = said.filter(({ isOff }) => isOff).map(({ words }) => words)
  if (off.length === 0) return t('dayOnTarget')
  const list = capitalised(off.join(', '))
  return off.length === said.length ? t('dayOff', { list }) : t('dayOffRestOn', { list })
}

function nameInSentence(figure: HeldFigure, { t }: Language): string {
  return t('figureInSentence', { figure })
}
