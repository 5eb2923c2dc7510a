import { z } from 'zod'
import { groceryItemSchema, planDaySchema, planIngredientSchema, planMealSchema } from './plan.ts'

/** Of what sentences were made of only the step that a pot adds: weekdays and meals. The reasons for a dish stay at home. */
const saidOfPot = planMealSchema.shape.said.unwrap().pick({ lastStep: true }).optional()

const sharedMealSchema = planMealSchema
  .pick({
    ...{ slot: true, recipeId: true, name: true, cuisine: true, servings: true },
    ...{ activeMinutes: true, totalMinutes: true, nutrients: true, method: true },
    ...{ cookedPortions: true, leftoverFromDay: true },
  })
  .extend({
    ingredients: z
      .array(
        planIngredientSchema.pick({
          ...{ ndb: true, food: true, grams: true, household: true, prep: true },
        }),
      )
      .min(1),
    said: saidOfPot,
  })

/**
 * What a link shows of a plan: the food and nothing of the person. Parsing a plan by it is the filter; what plans gain later
 * stays at home until somebody lists it here. Left out are the notices and the screening (illness, medicines), the
 * metabolic profile (weight, goal), the targets and training days, the reasons for a dish (allergies, wishes), the vitamins
 * (their references tell sex and age, their advice an illness), the checks (allergies again) and the seed.
 */
export const sharedPlanSchema = z.object({
  days: z
    .array(
      planDaySchema
        .pick({ day: true, weekday: true, date: true })
        .extend({ meals: z.array(sharedMealSchema).min(1) }),
    )
    .min(1)
    .max(7),
  groceryList: z
    .array(
      groceryItemSchema.pick({
        ...{ ndb: true, food: true, aisle: true },
        ...{ grams: true, purchaseGrams: true, household: true },
      }),
    )
    .min(1),
})
export type SharedPlan = z.infer<typeof sharedPlanSchema>

/** `GET /api/shares/:token`. */
export const sharedPlanAnswerSchema = z.object({
  plan: sharedPlanSchema,
  expiresAt: z.iso.datetime(),
})
export type SharedPlanAnswer = z.infer<typeof sharedPlanAnswerSchema>
