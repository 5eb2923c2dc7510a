import type { Preferences } from '@zero-sum/contracts'
import { type DateStyle, formatDates } from './format-dates.ts'
import { formatMeasures } from './format-measures.ts'
import { listFormat } from './intl-formatters.ts'

/** What decides how figures and dates are written. */
export type FormatSettings = Pick<
  Preferences,
  'locale' | 'energyUnit' | 'measureSystem' | 'timeZone' | 'weekStart'
>

export type Formats = ReturnType<typeof createFormats>
export type { DateStyle }

/** Every figure, unit and date as one person wants to read it. Pure: the same settings give the same words everywhere. */
export function createFormats(settings: FormatSettings) {
  const tag = languageTag(settings)
  return {
    /** BCP 47, with the region that fits the units. */
    tag,
    settings,
    ...formatMeasures(tag, settings),
    ...formatDates(tag, settings.timeZone),
    /** "apples, pears and plums" */
    list: (items: readonly string[]) => listFormat(tag, { type: 'conjunction' }).format(items),
  }
}

function languageTag({ locale, measureSystem }: FormatSettings): string {
  if (locale === 'de') return 'de-DE'
  return measureSystem === 'us' ? 'en-US' : 'en-GB'
}
