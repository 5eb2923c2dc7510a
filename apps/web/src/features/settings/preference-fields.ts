import {
  energyUnits,
  locales,
  measureSystems,
  type Preferences,
  papers,
  weekStarts,
} from '@zero-sum/contracts'
import type { Translate } from '@zero-sum/language'
import type { PreferenceField } from './components/preference-form.tsx'
import type { SettingsKey } from './messages/index.ts'

const choices = [
  { name: 'locale', label: 'language', values: locales },
  { name: 'energyUnit', label: 'energyUnit', values: energyUnits },
  { name: 'measureSystem', label: 'measureSystem', values: measureSystems },
  { name: 'weekStart', label: 'weekStart', values: weekStarts },
  { name: 'paper', label: 'paper', values: papers },
] as const

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]

/** The choices of how things are shown, with their words. */
export function preferenceFields(
  preferences: Preferences,
  t: Translate<SettingsKey>,
): PreferenceField[] {
  const { timeZone } = preferences
  const zones = timeZones.includes(timeZone) ? timeZones : [timeZone, ...timeZones]
  return [
    ...choices.map(({ name, label, values }) => ({
      name,
      label: t(label),
      chosen: preferences[name],
      options: values.map((value) => ({ value, label: t(value) })),
    })),
    {
      name: 'timeZone',
      label: t('timeZone'),
      chosen: timeZone,
      options: zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
    },
  ]
}
