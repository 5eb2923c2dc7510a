import { z } from 'zod'
import { dayNumberSchema, mealNumberSchema } from './meal-place.ts'
import { recipeIdSchema, revisionSchema } from './plan-change.ts'
import { figureChangeSchema, shoppingChangeSchema } from './plan-difference.ts'

/** What a swap changes, for a person to choose by. */
export const swapChangeSchema = z.object({
  meal: figureChangeSchema.describe('Of the meal alone.'),
  day: figureChangeSchema.describe('Of the whole day, balanced anew: near nothing.'),
  minutes: z.int().describe('Of the meal, from start to table.'),
  shopping: shoppingChangeSchema,
})
export type SwapChange = z.infer<typeof swapChangeSchema>

/**
 * `POST /api/plan/:planId/swap`. Without `recipeId` it asks for the dishes that may stand in a meal's place and changes
 * nothing; with one it puts it there, in the revision that the choice was made from.
 */
export const swapRequestSchema = z
  .strictObject({
    day: dayNumberSchema,
    meal: mealNumberSchema,
    revision: revisionSchema.optional(),
    recipeId: recipeIdSchema.optional(),
  })
  .refine((asked) => asked.recipeId === undefined || asked.revision !== undefined, {
    path: ['revision'],
    message: 'Give the revision of the plan that you chose this dish for.',
  })
export type SwapRequest = z.infer<typeof swapRequestSchema>

export const alternativeSchema = z.object({
  recipeId: recipeIdSchema,
  name: z.string(),
  cuisine: z.string(),
  totalMinutes: z.int().min(0),
  change: swapChangeSchema,
})
export type SwapAlternative = z.infer<typeof alternativeSchema>

/** The answer to a swap request without `recipeId`: up to six dishes, best first. */
export const alternativesSchema = z.object({
  revision: revisionSchema,
  alternatives: z.array(alternativeSchema),
})
export type Alternatives = z.infer<typeof alternativesSchema>
