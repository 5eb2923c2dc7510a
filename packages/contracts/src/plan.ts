import { z } from 'zod'
import { weekdays } from './intake-choices.ts'
import { mealSlots } from './meal-slots.ts'
import { saidSchema } from './said.ts'

const grams = z.number().min(0)
const said = saidSchema
  .optional()
  .describe(
    'Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one.',
  )

export const dayFiguresSchema = z
  .object({
    energyKcal: z.number().min(0),
    proteinGrams: grams,
    fatGrams: grams,
    availableCarbohydrateGrams: grams,
    fibreGrams: grams,
  })
  .describe(
    'The five figures that every day is held to. Energy is 4 P + 4 available carbohydrate + 9 F + 2 fibre, in kcal.',
  )
export type DayFigures = z.infer<typeof dayFiguresSchema>

export const planIngredientSchema = z.object({
  ndb: z
    .string()
    .regex(/^\d{5}$/)
    .describe('Five-digit USDA SR28 food number.'),
  food: z.string().min(1),
  grams: z
    .number()
    .positive()
    .describe(
      'Edible, rounded grams, as bought or as the name says; every total is computed from these.',
    ),
  household: z.string(),
  prep: z.string().optional(),
})
export type PlanIngredient = z.infer<typeof planIngredientSchema>

export const planMealSchema = z.object({
  slot: z.enum(mealSlots),
  recipeId: z.string(),
  name: z.string(),
  cuisine: z.string(),
  servings: z.number().positive(),
  activeMinutes: z.int().min(0),
  totalMinutes: z.int().min(0),
  ingredients: z.array(planIngredientSchema).min(1),
  nutrients: dayFiguresSchema,
  method: z.array(z.string()).min(1),
  why: z.string().describe("Why this dish stands here, in the person's terms."),
  said: z
    .object({ why: said, lastStep: said })
    .optional()
    .describe('What `why` was made of, and the last step of `method` where a pot adds one.'),
  cookedPortions: z
    .int()
    .min(2)
    .optional()
    .describe(
      'How many equal portions are cooked at once, this one included; left out where it is cooked for this meal alone.',
    ),
  leftoverFromDay: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe(
      "The day on which this portion was cooked, at that day's meal of the same recipe; left out where it is cooked fresh.",
    ),
})
export type PlanMeal = z.infer<typeof planMealSchema>

export const planDaySchema = z.object({
  day: z.int().min(1).max(7),
  weekday: z.enum(weekdays),
  date: z.iso.date().optional(),
  isTrainingDay: z.boolean(),
  targets: dayFiguresSchema,
  totals: dayFiguresSchema,
  usdaEnergyKcal: z
    .number()
    .describe("USDA's own energy for the day, printed beside ours as a cross-check."),
  meals: z.array(planMealSchema).min(1),
})
export type PlanDay = z.infer<typeof planDaySchema>

/**
 * What the scale may show if the plan's energy were kept, in kg at the end of so many weeks. The range is what comes out at
 * both ends of what we do not know; it is no confidence interval, and `note` says so. No points where there is nothing to
 * foresee, or where it would not be safe to; `note` then says which.
 */
export const weightCourseSchema = z.object({
  startKg: z
    .number()
    .positive()
    .optional()
    .describe(
      'The weight that the plan was made for, in kg; absent without points, and in plans that were made before it was told.',
    ),
  points: z.array(
    z.object({
      week: z.int().min(1),
      kg: z.number().positive(),
      lowKg: z.number().positive(),
      highKg: z.number().positive(),
    }),
  ),
  note: z.string().min(1),
})
export type WeightCourse = z.infer<typeof weightCourseSchema>

export const metabolicSchema = z.object({
  restingKcal: z.number(),
  expenditureKcal: z.number(),
  goalKcal: z.number(),
  carbohydrateIsCeiling: z
    .boolean()
    .optional()
    .describe(
      'On keto the carbohydrate of a day is a ceiling. Absent in plans that were made before it was told.',
    ),
  adjustments: z
    .array(
      z.object({
        rule: z.string(),
        wished: z.number(),
        given: z.number(),
        detail: z.string(),
        said,
      }),
    )
    .describe('Each change that was made to what the person wished, with both values.'),
  why: z
    .array(
      z.object({
        step: z.string(),
        value: z.number(),
        unit: z.string(),
        formula: z.string(),
        source: z.string(),
        said: z.object({ formula: said, source: said }).optional(),
      }),
    )
    .describe('Each step as "why this number".'),
  weightCourse: weightCourseSchema
    .optional()
    .describe('Absent in plans that were made before there was one.'),
})
export type Metabolic = z.infer<typeof metabolicSchema>

export const groceryItemSchema = z.object({
  ndb: z.string().regex(/^\d{5}$/),
  food: z.string(),
  aisle: z.string(),
  grams: z.number().positive().describe('Edible grams over the whole plan.'),
  purchaseGrams: z
    .number()
    .positive()
    .describe('Grams to buy: edible grams divided by the share that is not refuse.'),
  household: z.string(),
})
export type GroceryItem = z.infer<typeof groceryItemSchema>

export const micronutrientSchema = z.object({
  nutrient: z.string(),
  unit: z.string(),
  amountPerDay: z
    .number()
    .min(0)
    .describe('Average a day, summed over the food mass for which it was measured.'),
  coverage: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of the food mass for which the nutrient was measured, 0 to 1.'),
  reference: z.number().positive(),
  referenceKind: z.enum(['RDA', 'AI', 'limit']),
  percentOfReference: z.number().min(0),
  advice: z.string().optional(),
  said,
})
export type Micronutrient = z.infer<typeof micronutrientSchema>

export const qaSchema = z.object({
  status: z.enum(['passed', 'failed']),
  worstDeviation: z
    .object({
      energyKcal: z.number(),
      proteinGrams: z.number(),
      fatGrams: z.number(),
      availableCarbohydrateGrams: z.number(),
    })
    .describe(
      'Largest relative deviation of any day from its target, as a fraction with its sign; on keto carbohydrate counts only above its ceiling.',
    ),
  checks: z
    .array(z.object({ check: z.string(), passed: z.boolean(), detail: z.string(), said }))
    .min(1),
})
export type Qa = z.infer<typeof qaSchema>

/** A finished plan: the contract that worker, database, page, API and command line share. */
export const planSchema = z.object({
  schemaVersion: z.literal(1),
  screening: z.enum(['screened', 'unscreened']),
  notices: z
    .array(z.object({ code: z.string(), detail: z.string(), said }))
    .describe('What the person should know or ask a clinician about; sentences.'),
  metabolic: metabolicSchema,
  days: z.array(planDaySchema).min(1).max(7),
  groceryList: z.array(groceryItemSchema).min(1),
  micronutrients: z.array(micronutrientSchema),
  notAssessed: z
    .array(z.string())
    .describe('Nutrients that the food data cannot answer for, named rather than shown as zero.'),
  qa: qaSchema,
  catalogueVersion: z.string(),
  seed: z.int(),
})
export type Plan = z.infer<typeof planSchema>
