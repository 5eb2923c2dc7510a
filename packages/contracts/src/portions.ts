import { z } from 'zod'
import { portionBasisSchema } from './household.ts'
import { weekdays } from './intake-choices.ts'
import { mealSlots } from './meal-slots.ts'
import { dayFiguresSchema, groceryItemSchema, planIngredientSchema } from './plan.ts'
import { saidSchema } from './said.ts'

/** The day as the plan numbers it, and the meal's place on it, from 0. */
const place = { day: z.int().min(1).max(7), meal: z.int().min(0) }

/** The person whose plan it is. */
export const mainEater = 'you'
const eater = z.union([z.literal(mainEater), z.uuid()])

/** The four figures that portions are held against, as fractions off what they should be, with their sign. */
const deviationSchema = z.object({
  energyKcal: z.number(),
  proteinGrams: z.number(),
  fatGrams: z.number(),
  availableCarbohydrateGrams: z.number(),
})

const servedSchema = z.object({
  eater,
  portion: z
    .number()
    .positive()
    .describe("Times the main person's portion as their plan states it, in twentieths."),
  words: z
    .string()
    .describe('What to say of it: "1¼ of yours", "about ⅔ of yours"; "yours" for the main person.'),
  shareOfPot: z
    .number()
    .positive()
    .max(1)
    .describe(
      'The part of the whole cooked pot, 0 to 1: weigh what was cooked and serve so much of it.',
    ),
  ingredientGrams: z
    .number()
    .positive()
    .describe('The same of the ingredients as they were weighed, before cooking.'),
  figures: dayFiguresSchema,
})
export type Served = z.infer<typeof servedSchema>

/** An ingredient that is against somebody who shares the meal. */
export const mealWarningSchema = z.object({
  eater: z.uuid(),
  kind: z
    .enum(['allergen', 'trace', 'record', 'excluded', 'diet'])
    .describe(
      '`allergen` is in it; `trace` may be; `record`: nobody has recorded what is in it; `excluded`, `diet`: they do not eat it.',
    ),
  ndb: z.string(),
  food: z.string(),
  detail: z.string(),
  said: saidSchema.optional(),
})
export type MealWarning = z.infer<typeof mealWarningSchema>

const sharedMealSchema = z.object({
  ...place,
  slot: z.enum(mealSlots),
  recipeId: z.string(),
  name: z.string(),
  pot: z
    .object(place)
    .describe('The meal for which it is cooked: itself, or an earlier one where it is left over.'),
  served: z.array(servedSchema).min(1),
  warnings: z.array(mealWarningSchema),
})

const potSchema = z.object({
  ...place,
  recipeId: z.string(),
  name: z.string(),
  portions: z
    .number()
    .positive()
    .describe("All that is served of it, in portions of the main person's."),
  ingredients: z.array(planIngredientSchema).min(1),
})
export type Pot = z.infer<typeof potSchema>

/** What somebody eats of the shared meals of a day, beside what these meals should give them. */
const eaterDaySchema = z.object({
  day: place.day,
  weekday: z.enum(weekdays),
  meals: z.int().min(0),
  given: dayFiguresSchema,
  wanted: dayFiguresSchema.optional().describe('Absent for whom there are no targets.'),
  deviation: deviationSchema.optional(),
})

const eaterSchema = z.object({
  eater,
  name: z.string(),
  basis: portionBasisSchema,
  days: z.array(eaterDaySchema),
  deviation: deviationSchema.optional().describe('Over all their meals together.'),
  mealsWithWarning: z.int().min(0).describe('How many of their meals have a warning.'),
})
export type EaterPortions = z.infer<typeof eaterSchema>

/**
 * A plan cooked for a household: one pot for all who share a meal, a portion for each by their own numbers,
 * what to put into the pots, and what to buy for them.
 */
export const portionsSchema = z.object({
  eaters: z.array(eaterSchema).min(1).describe('The main person first.'),
  meals: z.array(sharedMealSchema).min(1).describe('Every meal of the plan, in its order.'),
  pots: z.array(potSchema).min(1),
  groceryList: z.array(groceryItemSchema).min(1),
})
export type Portions = z.infer<typeof portionsSchema>

/** The answer to `GET /api/plan/:planId/portions`, with the revision of the plan that it was worked out from. */
export const portionsAnswerSchema = portionsSchema.extend({ revision: z.int().min(1) })
export type PortionsAnswer = z.infer<typeof portionsAnswerSchema>
