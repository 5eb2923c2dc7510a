import { z } from 'zod'

/** The day as the plan numbers it, from 1. */
const day = z.int().min(1).max(7)
/** The meal's place on its day, from 0. */
const meal = z.int().min(0).max(11)
const recipeId = z.string().min(1).max(80)
/** 1 for a plan as delivered; every swap and every undo makes the next one. */
const revision = z.int().min(1)

/** What made a revision of a plan of the one before. */
export const planChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('swap'), day, meal, recipeId }),
  z.object({ kind: z.literal('undo') }),
])
export type PlanChange = z.infer<typeof planChangeSchema>

/** The new figures less the old, in kcal and grams. */
const figureChangeSchema = z.object({
  energyKcal: z.number(),
  proteinGrams: z.number(),
  fatGrams: z.number(),
  availableCarbohydrateGrams: z.number(),
  fibreGrams: z.number(),
})

const shoppingLineSchema = z.object({ food: z.string(), household: z.string() })

/** What a swap changes, for a person to choose by. */
export const swapChangeSchema = z.object({
  /** Of the meal alone. */
  meal: figureChangeSchema,
  /** Of the whole day, balanced anew: near nothing. */
  day: figureChangeSchema,
  /** Of the meal, from start to table. */
  minutes: z.int(),
  shopping: z.object({
    added: z.array(shoppingLineSchema),
    removed: z.array(shoppingLineSchema),
    /** Foods of which more or less is needed; `household` is what is needed now. */
    changed: z.array(shoppingLineSchema.extend({ before: z.string() })),
  }),
})
export type SwapChange = z.infer<typeof swapChangeSchema>

/**
 * `POST /api/plan/:planId/swap`. Without `recipeId` it asks for the dishes that may stand in a meal's place and changes
 * nothing; with one it puts it there, in the revision that the choice was made from.
 */
export const swapRequestSchema = z
  .strictObject({ day, meal, revision: revision.optional(), recipeId: recipeId.optional() })
  .refine((asked) => asked.recipeId === undefined || asked.revision !== undefined, {
    path: ['revision'],
    message: 'Give the revision of the plan that you chose this dish for.',
  })
export type SwapRequest = z.infer<typeof swapRequestSchema>

export const alternativeSchema = z.object({
  recipeId,
  name: z.string(),
  cuisine: z.string(),
  totalMinutes: z.int().min(0),
  change: swapChangeSchema,
})
export type SwapAlternative = z.infer<typeof alternativeSchema>

/** The answer to a swap request without `recipeId`: up to six dishes, best first. */
export const alternativesSchema = z.object({ revision, alternatives: z.array(alternativeSchema) })
export type Alternatives = z.infer<typeof alternativesSchema>

/** `POST /api/plan/:planId/undo`: takes the last swap back, in the revision that the person sees. */
export const undoRequestSchema = z.strictObject({ revision })
