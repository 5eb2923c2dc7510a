import type { Allergen, Intake, Weekday } from '@zero-sum/contracts'
import type { Sentence } from '../say.ts'

/** A sentence for the person with a stable code; a plan carries them, a refusal is a problem instead. */
export type Notice = Sentence & { code: string }

/**
 * What the later agents work from: the intake with its words resolved. `allergens` is what no ingredient may contain;
 * with `avoidTraces` neither may it be commonly contaminated with one. `excludedFoods` holds food keys.
 */
export type NormalizedIntake = Omit<
  Intake,
  'allergies' | 'dietaryStyle' | 'exclusions' | 'trainingDays'
> & {
  /** `keto` as a dietary style has become omnivore with `macroStyle: 'keto'`. */
  diet: Exclude<Intake['dietaryStyle'], 'keto'>
  allergens: ReadonlySet<Allergen>
  avoidTraces: boolean
  excludedFoods: ReadonlySet<string>
  /** The person's own words for allergies and exclusions, for the check of the rendered text. */
  forbiddenWords: readonly string[]
  trainingDays: readonly Weekday[]
  screening: 'screened' | 'unscreened'
  notices: readonly Notice[]
}
