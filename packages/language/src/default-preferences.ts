import { type Locale, locales, type Preferences } from '@zero-sum/contracts'

/** Regions whose kitchens measure in cups, ounces and pounds. */
const usRegions = new Set(['US', 'LR', 'MM'])
/** Regions whose week begins on Sunday, of those that speak our languages (Unicode CLDR, supplemental week data). */
const sundayRegions = new Set([
  'US',
  'CA',
  'AU',
  'ZA',
  'IN',
  'IL',
  'JP',
  'BR',
  'MX',
  'PH',
  'SG',
  'HK',
])
/** Regions that print on Letter (Unicode CLDR, supplemental measurement data). */
const letterRegions = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'VE',
  'CR',
  'GT',
  'NI',
  'PA',
  'SV',
])

/** The first language of an `Accept-Language` header that we speak; English where there is none. */
export function chooseLocale(acceptLanguage: string | null | undefined): Locale {
  for (const tag of readTags(acceptLanguage)) {
    const language = tag.split('-')[0]?.toLowerCase()
    const found = locales.find((locale) => locale === language)
    if (found !== undefined) return found
  }
  return 'en'
}

/** What fits a person who has chosen nothing yet, by what their browser says of them. */
export function defaultPreferences(acceptLanguage: string | null | undefined): Preferences {
  const region = regionOf(readTags(acceptLanguage)[0] ?? '')
  const isUs = usRegions.has(region)
  return {
    locale: chooseLocale(acceptLanguage),
    energyUnit: region === 'AU' || region === 'NZ' ? 'kj' : 'kcal',
    measureSystem: isUs ? 'us' : 'metric',
    weekStart: sundayRegions.has(region) ? 'sunday' : 'monday',
    paper: letterRegions.has(region) ? 'letter' : 'a4',
    timeZone: 'UTC',
    mealTimes: {},
  }
}

function regionOf(tag: string): string {
  try {
    return new Intl.Locale(tag).region ?? ''
  } catch {
    return ''
  }
}

/** Tags by their weight, the most wished first. */
function readTags(acceptLanguage: string | null | undefined): string[] {
  return (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
