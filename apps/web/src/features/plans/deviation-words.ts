import type { Deviation } from './deviation.ts'
import type { PlanLanguage } from './messages/index.ts'

/** A deviation as a person reads it: "12 kcal under, within the limit". */
export function deviationWords(
  { figure, difference, standing }: Deviation,
  { t, formats }: PlanLanguage,
): string {
  const absolute = Math.abs(difference)
  const size =
    figure === 'energyKcal'
      ? formats.energy(absolute)
      : `${formats.number(absolute, absolute < 1 ? 1 : 0)}\u00a0g`
  const side = difference > 0 ? 'over' : 'under'
  switch (standing) {
    case 'on_target':
      return t('onTarget')
    case 'below_ceiling':
      return t('belowCeiling', { size })
    case 'expected':
      return difference === 0 ? t('asExpected') : t('fibreOff', { size, side })
    case 'within':
      return t('withinLimit', { size, side })
    case 'outside':
      return t('outsideLimit', { size, side })
  }
}

/** One sentence for a day: how its energy stands while all is inside, or which figures are not. */
export function dayVerdict(deviations: readonly Deviation[], language: PlanLanguage): string {
  const { t, formats } = language
  const outside = deviations.filter(({ standing }) => standing === 'outside')
  if (outside.length > 0)
    return t('dayOutside', {
      figures: formats.list(outside.map(({ figure }) => t(`inSentence_${figure}`))),
    })
  const [energy] = deviations
  return energy === undefined ? '' : deviationWords(energy, language)
}
