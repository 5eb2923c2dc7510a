import { z } from 'zod'
import { dayNumberSchema, mealNumberSchema, mealPlaceSchema } from './meal-place.ts'

export const recipeIdSchema = z.string().min(1).max(80)

/** 1 for a plan as delivered; every change, undo and restoring included, makes the next one. */
export const revisionSchema = z.int().min(1).max(1_000_000)

/** Tells the chance of one making from that of another. */
const seedSchema = z.int().min(0).max(0xffff_ffff)

/** What is made again: one meal, a day, or all that is not locked. What the person fixed stays in any case. */
export const regenerateScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meal'), day: dayNumberSchema, meal: mealNumberSchema }),
  z.strictObject({ kind: z.literal('day'), day: dayNumberSchema }),
  z.strictObject({ kind: z.literal('unlocked') }),
])
export type RegenerateScope = z.infer<typeof regenerateScopeSchema>

/** What made a revision of a plan of the one before. */
export const planChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('swap'), ...mealPlaceSchema.shape, recipeId: recipeIdSchema }),
  z.object({
    kind: z.literal('regenerate'),
    scope: regenerateScopeSchema,
    seed: seedSchema,
    stayed: z
      .array(mealPlaceSchema)
      .describe(
        'Meals of the scope that have their dish still, since no other was possible there.',
      ),
  }),
  z.object({
    kind: z.literal('restore'),
    to: revisionSchema.describe('The revision that was brought back.'),
  }),
  z.object({
    kind: z.literal('undo'),
    to: revisionSchema
      .optional()
      .describe('The same; absent in what was undone before it was noted.'),
  }),
])
export type PlanChange = z.infer<typeof planChangeSchema>

/**
 * `POST /api/plan/:planId/regenerate`: makes a part of the plan again, in the revision that the person sees. Another `seed`
 * gives other dishes; without one it follows from the plan and the revision, so that a repeat is the same.
 */
export const regenerateRequestSchema = z.strictObject({
  revision: revisionSchema,
  scope: regenerateScopeSchema,
  seed: seedSchema.optional(),
})
export type RegenerateRequest = z.infer<typeof regenerateRequestSchema>

/** `POST /api/plan/:planId/undo`: takes the last change back, in the revision that the person sees. */
export const undoRequestSchema = z.strictObject({ revision: revisionSchema })

/** `POST /api/plan/:planId/restore`: brings the revision `to` back as the next one. */
export const restoreRequestSchema = z.strictObject({ revision: revisionSchema, to: revisionSchema })
export type RestoreRequest = z.infer<typeof restoreRequestSchema>
