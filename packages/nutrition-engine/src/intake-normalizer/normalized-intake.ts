import type { Allergen, DietaryStyle, Intake, Weekday } from '@zero-sum/contracts'
import type { Sentence } from '../say.ts'

/** A sentence for the person with a stable code; a plan carries them, a refusal is a problem instead. */
export type Notice = Sentence & { code: string }

/** A wish that forbids nothing: the word that the person wrote, and the keys of the foods that it means here. */
export type Liking = { word: string; foods: ReadonlySet<string> }

/** What somebody who eats along forbids, for the check of the rendered text; `excludedFoods` holds their foods already. */
export type EaterRules = {
  diet: Exclude<DietaryStyle, 'keto'>
  allergens: ReadonlySet<Allergen>
}

/**
 * What the later agents work from: the intake with its words resolved. `allergens` is what no ingredient may contain;
 * with `avoidTraces` neither may it be commonly contaminated with one. `excludedFoods` holds food keys, those that somebody who
 * eats along may not have among them.
 */
export type NormalizedIntake = Omit<
  Intake,
  'allergies' | 'avoid' | 'dietaryStyle' | 'eatsAlong' | 'exclusions' | 'prefer' | 'trainingDays'
> & {
  /** `keto` as a dietary style has become omnivore with `macroStyle: 'keto'`. */
  diet: Exclude<Intake['dietaryStyle'], 'keto'>
  allergens: ReadonlySet<Allergen>
  avoidTraces: boolean
  excludedFoods: ReadonlySet<string>
  eaters: readonly EaterRules[]
  /** What the person would rather not have, and what they like; no food is in both, none is forbidden. */
  avoided: readonly Liking[]
  preferred: readonly Liking[]
  /** The person's own words for allergies and exclusions, for the check of the rendered text. */
  forbiddenWords: readonly string[]
  trainingDays: readonly Weekday[]
  screening: 'screened' | 'unscreened'
  notices: readonly Notice[]
}
