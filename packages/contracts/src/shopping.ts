import { z } from 'zod'
import { groceryTickStates, groceryTicksSchema } from './grocery-ticks.ts'
import { mealSlots } from './meal-slots.ts'
import { groceryItemSchema, planDaySchema } from './plan.ts'
import { purchaseSchema } from './purchase.ts'

/** The parts of a shop in the order in which one walks through it; what thaws comes last. */
export const shopAisles = [
  'vegetables',
  'fruit',
  'bread and grains',
  'beans and tins',
  'oils and sauces',
  'herbs and spices',
  'baking and sweet',
  'nuts and seeds',
  'drinks',
  'tofu and meat-free',
  'dairy and eggs',
  'meat and fish',
  'frozen',
] as const
export type ShopAisle = (typeof shopAisles)[number]

/** What a line is bought for: one cooking, with all the portions that come out of its pot. */
export const shoppingUseSchema = z.object({
  day: z
    .int()
    .min(1)
    .max(7)
    .describe("The day as the plan numbers it, from 1, and the meal's place on it, from 0."),
  meal: z.int().min(0),
  slot: z.enum(mealSlots),
  name: z.string(),
  grams: z.number().positive().describe('Edible grams that go into the pot.'),
  portions: z.int().min(1).describe('How often somebody is served out of it.'),
})
export type ShoppingUse = z.infer<typeof shoppingUseSchema>

export const shoppingLineSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe(
      'Of lower-case letters, figures and dashes; the same for the same thing in every revision of the plan.',
    ),
  name: z
    .string()
    .describe('What is bought: the food, or the thing that it is taken from ("Lemons").'),
  aisle: z.enum(shopAisles),
  isStaple: z.boolean(),
  isHardToFind: z.boolean(),
  items: z
    .array(groceryItemSchema.pick({ ndb: true, food: true, grams: true, purchaseGrams: true }))
    .min(1)
    .describe(
      "The foods of the plan's list that this line buys; more than one where they come out of the same thing.",
    ),
  purchase: purchaseSchema,
  portions: z
    .object({ count: z.int().min(1), unit: z.enum(['clove', 'slice', 'piece']) })
    .optional()
    .describe(
      'How many cloves or slices are taken out of what is bought, where a kitchen counts so.',
    ),
  state: z.enum(groceryTickStates),
  rest: z
    .object({ purchase: purchaseSchema, purchaseGrams: z.number().positive() })
    .optional()
    .describe(
      'More is needed than when it was ticked: what is still to buy. The line is open again.',
    ),
  uses: z.array(shoppingUseSchema).min(1),
})
export type ShoppingLine = z.infer<typeof shoppingLineSchema>

/** `GET /api/plan/:planId/shopping`: the shopping list as it is bought, with what was done with it. */
export const shoppingListSchema = z.object({
  planId: z.uuid(),
  revision: z.int().min(1),
  days: z.array(planDaySchema.pick({ day: true, weekday: true, date: true })).min(1),
  lines: z.array(shoppingLineSchema).min(1),
  /** The people who eat along, where there are any; not counted where their portions cannot be worked out. */
  eatAlong: z.object({ names: z.array(z.string()).min(1), isCounted: z.boolean() }).optional(),
  ...groceryTicksSchema.shape,
})
export type ShoppingList = z.infer<typeof shoppingListSchema>
