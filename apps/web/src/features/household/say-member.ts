import type { DietaryStyle, HouseholdMember, Weekday } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language/formats'
import type { Translate } from '@zero-sum/language/translate'
import { findOffered } from '../intake/answers/offered-allergies.ts'
import type { AllergyKey } from '../intake/messages/allergies/index.ts'
import type { ChoiceKey } from '../intake/messages/choices/index.ts'
import type { HouseholdLanguage } from './messages/index.ts'
import { choiceOfDays, mealsByDays } from './shared-meals.ts'

/** "Adult, 41 years" */
export function sayKind({ kind, age }: HouseholdMember, { t }: HouseholdLanguage): string {
  if (kind === 'adult') return t('adult', { age })
  return age === undefined ? t('child') : t('childOf', { age })
}

/** What an adult's own numbers rest on: "184 cm, 86 kg, staying the same, moderately active". */
export function sayBody(
  member: HouseholdMember,
  { t, formats }: HouseholdLanguage,
  choice: Translate<ChoiceKey>,
): string {
  if (member.kind === 'child') return ''
  const { sex, heightCm, weightKg, goal, activityLevel } = member
  return [
    t(`sex_${sex}`),
    formats.bodyHeight(heightCm),
    formats.bodyWeight(weightKg),
    t(`goal_${goal.type}`),
    choice(`activity_${activityLevel}`),
  ].join(' · ')
}

/** An allergy by its name in the list, or in the person's own words. */
export function sayAllergy(word: string, allergy: Translate<AllergyKey>): string {
  const offered = findOffered(word)
  return offered === undefined ? word : allergy(offered)
}

/** "Vegetarian"; nothing for whoever eats everything. */
export function sayDiet(style: DietaryStyle, choice: Translate<ChoiceKey>): string | undefined {
  return style === 'omnivore' ? undefined : choice(`diet_${style}`)
}

/** "All meals", or "Dinner: every day; breakfast and lunch: Saturday and Sunday". */
export function sayShares(
  eats: HouseholdMember['eats'],
  { t, formats }: HouseholdLanguage,
  choice: Translate<ChoiceKey>,
): string {
  if (eats.length === 0) return t('allMeals')
  return mealsByDays(eats)
    .map(({ slots, weekdays }) =>
      t('mealOn', {
        meals: formats.list(slots.map((slot) => choice(`slot_${slot}`))),
        days: sayDays(weekdays, t, formats),
      }),
    )
    .join('; ')
}

function sayDays(
  weekdays: readonly Weekday[],
  t: HouseholdLanguage['t'],
  formats: Formats,
): string {
  const days = choiceOfDays(weekdays)
  return days === 'some'
    ? formats.list(weekdays.map((day) => formats.weekday(day)))
    : t(`days_${days}`)
}
