'use client'

import { offeredAllergyLabels } from '@zero-sum/contracts/allergens'
import { isSameText, matchOptions } from '../../../components/form/match-options.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { findOffered, type OfferedAllergy } from '../answers/offered-allergies.ts'
import type { AllergyKey } from '../messages/allergies/index.ts'

/** The closed list of allergies as it is searched in the person's language. */
export function useAllergyList(): {
  /** By name, by what each covers, and by other words for it; those that are named so come first. */
  search: (typed: string) => OfferedAllergy[]
  /** The one whose very name was typed, in this language or in English. */
  find: (typed: string) => OfferedAllergy | undefined
} {
  const { t } = useLanguage<AllergyKey>('allergies')
  const matching = (typed: string, text: (label: OfferedAllergy) => string) =>
    matchOptions(
      offeredAllergyLabels.map((value) => ({ value, label: text(value) })),
      typed,
    ).map(({ value }) => value as OfferedAllergy)
  // What stays is said after a semicolon; nobody looks for that.
  const coveredBy = (label: OfferedAllergy) => t(`${label}_covers`).split(';')[0] ?? ''
  return {
    search(typed) {
      const named = matching(typed, (label) => t(label))
      const other = matching(typed, (label) => `${coveredBy(label)} ${t(`${label}_also`)}`)
      return [...new Set([...named, ...other])]
    },
    find: (typed) =>
      offeredAllergyLabels.find((label) => isSameText(t(label), typed)) ?? findOffered(typed),
  }
}
