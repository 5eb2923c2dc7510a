import type { Preferences } from '@zero-sum/contracts'
import { createFormats, type Formats } from '@zero-sum/language'

/** The visitor's formats, with the units that the page was asked for. */
export function inUnits(preferences: Preferences, isUs: boolean): Formats {
  return createFormats({ ...preferences, measureSystem: isUs ? 'us' : 'metric' })
}
