import { z } from 'zod'
import { mealSlots } from './meal-slots.ts'
import { metabolicSchema, planDaySchema, planSchema } from './plan.ts'

/** How many dishes of the catalogue a person can be served, and why the others can't. */
export const suitedRecipesSchema = z.object({
  recipes: z.int().min(0).describe('All dishes there are.'),
  suited: z.int().min(0),
  slots: z
    .array(z.object({ slot: z.enum(mealSlots), suited: z.int().min(0) }))
    .describe(
      'By place of the day, in its order; a place that occurs several times (snacks) once. A dish can suit several.',
    ),
  setAside: z
    .object({
      ingredient: z.int().min(0),
      time: z.int().min(0),
      skill: z.int().min(0),
      carbohydrate: z.int().min(0),
    })
    .describe('The others, by the first reason that applies.'),
})
export type SuitedRecipes = z.infer<typeof suitedRecipesSchema>

/** The answer to `POST /api/targets`: what a plan for this intake would aim at, worked out without making it. */
export const targetsSchema = z.object({
  screening: planSchema.shape.screening,
  notices: planSchema.shape.notices,
  metabolic: metabolicSchema,
  days: z.array(
    planDaySchema.pick({
      day: true,
      weekday: true,
      date: true,
      isTrainingDay: true,
      targets: true,
    }),
  ),
  dishes: suitedRecipesSchema,
})
export type Targets = z.infer<typeof targetsSchema>
