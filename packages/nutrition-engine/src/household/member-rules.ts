import type { Eater, HouseholdMember } from '@zero-sum/contracts'
import type { FoodRules } from '../catalogue/allergen-gate.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { inField, refuseUnknownFoods } from '../intake-normalizer/refuse-unknown-foods.ts'
import { foodAnswersOf, resolveFoodRules } from '../intake-normalizer/resolve-food-rules.ts'

/**
 * What a member of a household may not be served, by the gate that guards the person themselves. Throws `IntakeRefused` with
 * `unknown_food` where a word of theirs means nothing to us: then nothing can be promised.
 */
export function memberRules(member: HouseholdMember, catalogue: Catalogue): FoodRules {
  const foods = [...catalogue.foods.values()]
  const { rules, allergies, exclusions } = resolveFoodRules(foods, answersOf(member))
  refuseUnknownFoods(foods, member, [
    ...inField('allergies', allergies),
    ...inField('exclusions', exclusions),
  ])
  return rules
}

/** A member as an intake names people who eat along: of their health no more than what forbids foods. */
export function eaterOf(member: HouseholdMember): Eater {
  const { conditions, medicines, ...answers } = answersOf(member)
  return {
    name: member.name,
    ...answers,
    conditions: conditions.filter((condition) => condition === 'coeliac_disease'),
    medicines: medicines.filter((medicine) => medicine === 'maoi'),
  }
}

function answersOf(member: HouseholdMember) {
  const safety = member.kind === 'adult' ? member.safety : undefined
  return foodAnswersOf({ ...member, safety })
}
