import { z } from 'zod'

/** Somebody's weight in kg, as a bathroom scale can show it. */
const kgSchema = z.number().min(20).max(400)

/** A weight on a day of the person's own calendar. */
export const weightEntrySchema = z.object({ date: z.iso.date(), kg: kgSchema })
export type WeightEntry = z.infer<typeof weightEntrySchema>

/** `GET /api/weights`, oldest first. */
export const weightListSchema = z.object({ weights: z.array(weightEntrySchema) })
export type WeightList = z.infer<typeof weightListSchema>

/** `PUT /api/weights/:date`. */
export const saveWeightSchema = z.strictObject({ kg: kgSchema })
