import type { IntakeForm } from './intake-form.ts'
import type { OfferedAllergy } from './offered-allergies.ts'

type Allergies = Pick<
  IntakeForm,
  'allergies' | 'allergiesConfirmed' | 'hasAllergies' | 'otherAllergies'
>
export type AllergyLists = Pick<IntakeForm, 'allergies' | 'otherAllergies'>

/** The lists with an offered allergy put in, or taken out where it was in. Whatever changes wants to be confirmed again. */
export function toggleAllergy({ allergies }: AllergyLists, label: OfferedAllergy) {
  const next = allergies.includes(label)
    ? allergies.filter((other) => other !== label)
    : [...allergies, label]
  return { ...asked, allergies: next }
}

/**
 * The lists with typed words put in: one that is offered is ticked, any other is kept as it was typed, each once.
 *
 * @param find the offered allergy that a word means
 */
export function addAllergies(
  lists: AllergyLists,
  words: readonly string[],
  find: (word: string) => OfferedAllergy | undefined,
): Allergies {
  const allergies = new Set(lists.allergies)
  const otherAllergies = new Set(lists.otherAllergies)
  for (const word of words) {
    const offered = find(word)
    if (offered === undefined) otherAllergies.add(word)
    else allergies.add(offered)
  }
  return { ...asked, allergies: [...allergies], otherAllergies: [...otherAllergies] }
}

/** The lists without a word that was typed. */
export function removeAllergy({ otherAllergies }: AllergyLists, word: string) {
  return { ...asked, otherAllergies: otherAllergies.filter((other) => other !== word) }
}

/**
 * The allergies that count. Who says "none" after naming some has none; the list is kept for a change of mind. One that was
 * named while the question is open counts, since leaving a food out does no harm.
 */
export function allergiesOf({
  hasAllergies,
  allergies,
  otherAllergies,
}: AllergyLists & Pick<IntakeForm, 'hasAllergies'>): AllergyLists {
  return hasAllergies === 'no'
    ? { allergies: [], otherAllergies: [] }
    : { allergies, otherAllergies }
}

const asked = { hasAllergies: 'yes', allergiesConfirmed: false } as const
