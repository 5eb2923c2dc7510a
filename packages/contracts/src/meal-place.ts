import { z } from 'zod'

/** The day as the plan numbers it, from 1. */
export const dayNumberSchema = z.int().min(1).max(7)
/** The meal's place on its day, from 0. */
export const mealNumberSchema = z.int().min(0).max(11)

/** Which meal of a plan. */
export const mealPlaceSchema = z.object({ day: dayNumberSchema, meal: mealNumberSchema })
export type MealPlace = z.infer<typeof mealPlaceSchema>

/** `PUT /api/plan/:planId/locks`: whether a meal stays when the rest of its plan is made again. A lock belongs to the place. */
export const lockRequestSchema = z.strictObject({ ...mealPlaceSchema.shape, locked: z.boolean() })
export type LockRequest = z.infer<typeof lockRequestSchema>

/** The answer: every locked meal of the plan, in order. */
export const locksSchema = z.object({ locks: z.array(mealPlaceSchema) })
export type Locks = z.infer<typeof locksSchema>
