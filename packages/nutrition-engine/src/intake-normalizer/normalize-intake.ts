import { type Allergen, allergyLabels, type Intake, weekdays } from '@zero-sum/contracts'
import { type FoodRules, foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { defaultRateKgPerWeek } from '../metabolic-calculator/default-rate.ts'
import { forbiddenWords } from './forbidden-words.ts'
import type { NormalizedIntake, Notice } from './normalized-intake.ts'
import { refuseEmptyMenu } from './refuse-empty-menu.ts'
import { refuseUnknownFoods } from './refuse-unknown-foods.ts'
import { type ResolvedAllergies, resolveAllergies } from './resolve-allergies.ts'
import { resolveExclusions } from './resolve-exclusions.ts'
import { resolveFoodList } from './resolve-food-list.ts'
import { resolveLikings } from './resolve-likings.ts'
import { screenSafety } from './screen-safety.ts'
import { tyramineFoods } from './tyramine-foods.ts'
import { wishNotices } from './wish-notices.ts'

/**
 * Turns an intake's words into what the later agents work from: safety first, then allergies and exclusions as allergens
 * and foods of the catalogue. Throws `IntakeRefused`: `unsafe_intake`, `unknown_food` or `impossible_wishes`.
 */
export function normalizeIntake(intake: Intake, catalogue: Catalogue): NormalizedIntake {
  const safetyNotices = screenSafety(intake)
  const foods = [...catalogue.foods.values()]
  const allergies = resolveAllergies(foods, intake.allergies)
  const exclusions = resolveExclusions(foods, intake.exclusions)
  const avoid = resolveFoodList(foods, intake.avoid)
  const prefer = resolveFoodList(foods, intake.prefer)
  refuseUnknownFoods(foods, intake, [
    ...allergies.unknown.map((word) => ({ field: 'allergies' as const, ...word })),
    ...exclusions.unknown.map((word) => ({ field: 'exclusions' as const, ...word })),
    ...avoid.unknown.map((word) => ({ field: 'avoid' as const, ...word })),
    ...prefer.unknown.map((word) => ({ field: 'prefer' as const, ...word })),
  ])

  const isKeto = intake.dietaryStyle === 'keto'
  const hasCoeliac =
    allergies.hasCoeliac || (intake.safety?.conditions.includes('coeliac_disease') ?? false)
  const forMedicine = intake.safety?.medicines.includes('maoi')
    ? tyramineFoods(foods)
    : new Set<string>()
  const rulesWith = (excludedFoods: ReadonlySet<string>): FoodRules => ({
    diet: intake.dietaryStyle === 'keto' ? 'omnivore' : intake.dietaryStyle,
    allergens: forbiddenAllergens(allergies, hasCoeliac),
    avoidTraces: intake.mayContain === 'avoid' || hasCoeliac,
    excludedFoods: allergies.excludedFoods.union(excludedFoods).union(forMedicine),
  })
  const rules = rulesWith(exclusions.excludedFoods)
  refuseEmptyMenu(catalogue, intake, rules, (index) =>
    rulesWith(resolveExclusions(foods, intake.exclusions.toSpliced(index, 1)).excludedFoods),
  )

  const likings = resolveLikings(intake, { avoid, prefer }, rules)
  const {
    allergies: _allergies,
    exclusions: _exclusions,
    avoid: _avoid,
    prefer: _prefer,
    dietaryStyle: _style,
    ...kept
  } = intake
  return {
    ...kept,
    ...rules,
    avoided: likings.avoided,
    preferred: likings.preferred,
    macroStyle: isKeto ? 'keto' : intake.macroStyle,
    goal: {
      ...intake.goal,
      rateKgPerWeek:
        intake.goal.rateKgPerWeek ?? defaultRateKgPerWeek(intake.goal.type, intake.weightKg),
    },
    trainingDays: weekdays.filter((weekday) => intake.trainingDays.includes(weekday)),
    forbiddenWords: forbiddenWords(
      [...allergies.words, ...exclusions.words],
      foods.filter((food) => foodIsSafe(food, rules)),
    ),
    screening: intake.safety === undefined ? 'unscreened' : 'screened',
    notices: withoutRepeats([
      ...safetyNotices,
      ...wishNotices(intake, rules, allergies.words.length > 0),
      ...allergies.notices,
      ...exclusions.notices,
      ...likings.notices,
    ]),
  }
}

function withoutRepeats(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [notice.detail, notice])).values()]
}

/** Coeliac disease is answered as a condition, and forbids gluten whether or not it is named as an allergy too. */
function forbiddenAllergens(
  { allergens }: ResolvedAllergies,
  hasCoeliac: boolean,
): ReadonlySet<Allergen> {
  return hasCoeliac ? allergens.union(new Set(allergyLabels.gluten)) : allergens
}
