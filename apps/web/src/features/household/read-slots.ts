import type { MealSlot } from '@zero-sum/contracts'
import { layOutSlots } from '@zero-sum/nutrition-engine'
import { parseTyped } from '../../lib/parse-typed.ts'
import { emptyIntakeForm } from '../intake/answers/intake-form.ts'
import { readDraft } from '../intake/draft/read-draft.ts'
import { readActive } from '../plans/read-plan.ts'

/** For a page: the meals of the visitor's day, as their plan has them or else as they have answered. */
export async function readSlots(): Promise<MealSlot[]> {
  const active = await readActive()
  const plan = active.kind === 'ready' ? active.value.plan : null
  if (plan !== null)
    return [...new Set(plan.plan.days.flatMap(({ meals }) => meals.map(({ slot }) => slot)))]
  const draft = await readDraft()
  const form = 'code' in draft ? emptyIntakeForm : draft.answers.form
  const meals = parseTyped(form.mealsPerDay) ?? 0
  const isSound = Number.isInteger(meals) && meals >= 2 && meals <= 6
  return [...new Set(layOutSlots(isSound ? meals : 3, 1).map(({ slot }) => slot))]
}
