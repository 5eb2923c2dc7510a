import { z } from 'zod'
import { weekdays } from './intake-choices.ts'
import { dayNumberSchema, mealNumberSchema } from './meal-place.ts'
import { mealSlots } from './meal-slots.ts'
import { recipeIdSchema, revisionSchema } from './plan-change.ts'

/** The new figures less the old, in kcal and grams. */
export const figureChangeSchema = z.object({
  energyKcal: z.number(),
  proteinGrams: z.number(),
  fatGrams: z.number(),
  availableCarbohydrateGrams: z.number(),
  fibreGrams: z.number(),
})
export type FigureChange = z.infer<typeof figureChangeSchema>

const shoppingLineSchema = z.object({ food: z.string(), household: z.string() })

export const shoppingChangeSchema = z.object({
  added: z.array(shoppingLineSchema),
  removed: z.array(shoppingLineSchema),
  changed: z
    .array(shoppingLineSchema.extend({ before: z.string() }))
    .describe('Foods of which more or less is needed; `household` is what is needed now.'),
})
export type ShoppingChange = z.infer<typeof shoppingChangeSchema>

const comparedDishSchema = z.object({
  recipeId: recipeIdSchema,
  name: z.string(),
  servings: z.number(),
  energyKcal: z.number(),
  totalMinutes: z
    .int()
    .describe('From start to table; of a portion that is left over, the warming up.'),
  leftoverFromDay: z.int().optional(),
  cookedPortions: z.int().optional(),
})

/**
 * What became of a meal: another dish, other amounts of the same, or the same amounts cooked on another day or for more or
 * fewer meals.
 */
export const mealDifferenceKinds = ['dish', 'amounts', 'pot'] as const

export const mealDifferenceSchema = z.object({
  meal: mealNumberSchema,
  slot: z.enum(mealSlots),
  kind: z.enum(mealDifferenceKinds),
  before: comparedDishSchema,
  after: comparedDishSchema,
  change: figureChangeSchema,
})
export type MealDifference = z.infer<typeof mealDifferenceSchema>

export const dayDifferenceSchema = z.object({
  day: dayNumberSchema,
  weekday: z.enum(weekdays),
  meals: z.array(mealDifferenceSchema).min(1),
  change: figureChangeSchema.describe('Of the whole day.'),
})
export type DayDifference = z.infer<typeof dayDifferenceSchema>

/** What makes one revision of a plan another. Days and meals that are the same are left out. */
export const planDifferenceSchema = z.object({
  days: z.array(dayDifferenceSchema),
  change: figureChangeSchema.describe('Of the whole plan.'),
  shopping: shoppingChangeSchema,
})
export type PlanDifference = z.infer<typeof planDifferenceSchema>

/** `GET /api/plan/:planId/compare?from=&to=`. */
export const planComparisonSchema = planDifferenceSchema.extend({
  from: revisionSchema,
  to: revisionSchema,
})
export type PlanComparison = z.infer<typeof planComparisonSchema>
