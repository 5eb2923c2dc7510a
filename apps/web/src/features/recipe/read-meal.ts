import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { notFound } from 'next/navigation'
import type { Answer } from '../../server/pages/ask-api.ts'
import type { MealPlace } from '../plans/meal-place.ts'
import { readPlan } from '../plans/read-plan.ts'

export type MealInPlan = { stored: StoredPlan; day: PlanDay; meal: PlanMeal; place: MealPlace }

/** For a page: one meal of a plan of the visitor's own, by the parts of its address. */
export async function readMeal(asked: {
  planId: string
  day: string
  meal: string
}): Promise<Answer<MealInPlan>> {
  if (!/^[1-7]$/.test(asked.day) || !/^\d{1,2}$/.test(asked.meal)) notFound()
  const answer = await readPlan(asked.planId)
  if (answer.kind === 'problem') return answer
  const stored = answer.value
  const place = { day: Number(asked.day), meal: Number(asked.meal) }
  const day = stored.plan.days.find((one) => one.day === place.day)
  const meal = day?.meals[place.meal]
  if (day === undefined || meal === undefined) notFound()
  return { kind: 'ready', value: { stored, day, meal, place } }
}
