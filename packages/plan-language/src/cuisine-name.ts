import type { Locale } from '@zero-sum/contracts'
import { cuisines } from './german/cuisines.ts'

/** A cuisine as a person reads it, by its code: "Middle Eastern", "Orientalisch". */
export function cuisineName(cuisine: string, locale: Locale): string {
  const german = locale === 'en' ? undefined : cuisines[cuisine]
  return german ?? cuisine.split('_').map(capitalised).join(' ')
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
