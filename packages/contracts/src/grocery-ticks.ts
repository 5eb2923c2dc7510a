import { z } from 'zod'

/** What was done with a line of the shopping list: put into the basket, or found at home. */
export const groceryTickStates = ['open', 'bought', 'have'] as const
export type GroceryTickState = (typeof groceryTickStates)[number]

/** More than a list has lines, so that a device which was away for a whole shop needs one call. */
export const mostTickChanges = 200

export const groceryTickSchema = z.object({
  ndb: z.string().regex(/^\d{5}$/),
  food: z
    .string()
    .min(1)
    .max(120)
    .describe('Our English name of the food: two foods of ours may share a number.'),
  state: z.enum(groceryTickStates),
  purchaseGrams: z
    .number()
    .min(0)
    .max(1_000_000)
    .describe('How many grams there were to buy when it was ticked.'),
  changedAt: z.iso.datetime({ offset: true }).describe('By the clock of the device that ticked.'),
})
export type GroceryTick = z.infer<typeof groceryTickSchema>

/** `PUT /api/plan/:planId/ticks`. Of two changes of a line the later one holds, whichever arrives first. */
export const tickChangesSchema = z.strictObject({
  changes: z.array(groceryTickSchema).max(mostTickChanges),
})
export type TickChanges = z.infer<typeof tickChangesSchema>

/** The whole state of a list, with the server's clock, by which a device can set its own right. */
export const groceryTicksSchema = z.object({
  ticks: z.array(groceryTickSchema),
  now: z.iso.datetime(),
})
export type GroceryTicks = z.infer<typeof groceryTicksSchema>
