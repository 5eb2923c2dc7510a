import { type Intake, weekdays } from '@zero-sum/contracts'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { defaultRateKgPerWeek } from '../metabolic-calculator/default-rate.ts'
import { askLess, withFoods } from './ask-less.ts'
import { forbiddenWords } from './forbidden-words.ts'
import type { NormalizedIntake, Notice } from './normalized-intake.ts'
import { refuseEmptyMenu } from './refuse-empty-menu.ts'
import { inField, refuseUnknownFoods } from './refuse-unknown-foods.ts'
import { resolveEaters } from './resolve-eaters.ts'
import { resolveFoodList } from './resolve-food-list.ts'
import { foodAnswersOf, resolveFoodRules } from './resolve-food-rules.ts'
import { resolveLikings } from './resolve-likings.ts'
import { screenSafety } from './screen-safety.ts'
import { wishNotices } from './wish-notices.ts'

/**
 * Turns an intake's words into what the later agents work from: safety first, then allergies and exclusions as allergens
 * and foods of the catalogue. Throws `IntakeRefused`: `unsafe_intake`, `unknown_food` or `impossible_wishes`.
 */
export function normalizeIntake(intake: Intake, catalogue: Catalogue): NormalizedIntake {
  const safetyNotices = screenSafety(intake)
  const foods = [...catalogue.foods.values()]
  const own = resolveFoodRules(foods, foodAnswersOf(intake))
  const { allergies, exclusions } = own
  const eaters = resolveEaters(foods, intake.eatsAlong)
  const avoid = resolveFoodList(foods, intake.avoid)
  const prefer = resolveFoodList(foods, intake.prefer)
  refuseUnknownFoods(foods, intake, [
    ...inField('allergies', allergies),
    ...inField('exclusions', exclusions),
    ...inField('avoid', avoid),
    ...inField('prefer', prefer),
    ...eaters.unknown,
  ])

  const isKeto = intake.dietaryStyle === 'keto'
  const rules = withFoods(own.rules, eaters.unsafeFoods)
  refuseEmptyMenu(catalogue, rules, askLess(foods, intake))

  const hasAllergies =
    allergies.words.length > 0 || eaters.eaters.some(({ allergens }) => allergens.size > 0)
  const likings = resolveLikings(intake, { avoid, prefer }, rules)
  const {
    allergies: _allergies,
    exclusions: _exclusions,
    avoid: _avoid,
    prefer: _prefer,
    dietaryStyle: _style,
    eatsAlong: _eatsAlong,
    ...kept
  } = intake
  return {
    ...kept,
    ...rules,
    eaters: eaters.eaters,
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
      [...allergies.words, ...exclusions.words, ...eaters.words],
      foods.filter((food) => foodIsSafe(food, rules)),
    ),
    screening: intake.safety === undefined ? 'unscreened' : 'screened',
    notices: withoutRepeats([
      ...safetyNotices,
      ...wishNotices(intake, rules, hasAllergies),
      ...allergies.notices,
      ...exclusions.notices,
      ...eaters.notices,
      ...likings.notices,
    ]),
  }
}

function withoutRepeats(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [notice.detail, notice])).values()]
}
