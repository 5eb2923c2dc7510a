import { z } from 'zod'
import { measureFaults, withMetricMeasures } from './body-measures.ts'
import { faultsIn, type IntakeFault, wordWrongKind } from './field-faults.ts'
import {
  activityLevels,
  conditions,
  cuisines,
  dietaryStyles,
  goalTypes,
  leftoverChoices,
  macroStyles,
  medicines,
  mostFixedMeals,
  sexes,
  traceChoices,
  weekdays,
} from './intake-choices.ts'
import { mealSlots } from './meal-slots.ts'

/** How many people a plan can be made for beside the one whose numbers it meets. */
export const mostEaters = 16

/** One choice of a closed list, in any case, with spaces or hyphens for the underscore. */
function choice<const options extends readonly [string, ...string[]]>(options: options) {
  return z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_')
        : value,
    z.enum(options, { error: () => `Choose one of: ${options.join(', ')}.` }),
  )
}

function choices<const options extends readonly [string, ...string[]]>(options: options) {
  return z
    .array(choice(options))
    .max(options.length)
    .default([])
    .transform((list) => [...new Set(list)])
}

function numberBetween(least: number, most: number, unit: string) {
  const message = `Give a number from ${least} to ${most}${unit === '' ? '' : ` ${unit}`}.`
  return z
    .number({ error: () => message })
    .min(least, message)
    .max(most, message)
}

function wholeNumberBetween(least: number, most: number, unit = '') {
  const message = `Give a whole number from ${least} to ${most}${unit === '' ? '' : ` ${unit}`}.`
  return z
    .int({ error: () => message })
    .min(least, message)
    .max(most, message)
}

const words = z
  .array(z.string().trim().min(1, 'Leave no entry empty.').max(60, 'Use at most 60 characters.'))
  .max(40, 'Give at most 40 entries.')
  .default([])

const ageRange = 'Give a whole number from 18 to 100 years.'
/** Growing bodies have needs and risks of their own (an age limit of ours, as in law for adults). */
const adultAge = z
  .int({ error: () => ageRange })
  .min(
    18,
    `${ageRange} Our plans are for adults: a growing body has needs of its own, which a doctor or dietitian can plan with you.`,
  )
  .max(100, ageRange)

const safetySchema = z.strictObject({
  pregnant: z.boolean().default(false),
  breastfeeding: z.boolean().default(false),
  eatingDisorder: z.boolean().default(false),
  conditions: choices(conditions),
  medicines: choices(medicines),
})

const goalSchema = z.strictObject(
  {
    type: choice(goalTypes),
    rateKgPerWeek: numberBetween(0, 2, 'kg a week').optional(),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type'
        ? 'Say what should happen, for example {"type": "maintain"} or {"type": "cut", "rateKgPerWeek": 0.5}.'
        : undefined,
  },
)

const prepTime = wholeNumberBetween(10, 120, 'minutes')

/** Weekdays as keys, in any case. */
const prepTimeByWeekday = z
  .preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, minutes]) => [key.toLowerCase(), minutes]),
          )
        : value,
    z.partialRecord(z.enum(weekdays), prepTime),
  )
  .default({})

/** A dish that the person wants in a place of the day, on some weekdays or, where none is named, on every day. */
const fixedMealSchema = z.strictObject({
  recipeId: z.string().trim().min(1, 'Name the recipe by its id.').max(80),
  slot: choice(mealSlots),
  weekdays: choices(weekdays),
})

const dietaryStyle = choice(dietaryStyles).default('omnivore')
const mayContain = choice(traceChoices).default('avoid')

/** What somebody who eats along must not or will not eat; the plan's numbers are not theirs. */
const eaterSchema = z.strictObject({
  name: z.string().trim().min(1, 'Give a name.').max(40, 'Use at most 40 characters.'),
  dietaryStyle,
  allergies: words,
  exclusions: words,
  mayContain,
  conditions: choices(conditions).describe('Only those that forbid foods count.'),
  medicines: choices(medicines),
})
export type Eater = z.infer<typeof eaterSchema>

/** The fields of an intake as they are written, for what describes people alike. */
export const writtenIntakeSchema = z.strictObject({
  sex: choice(sexes),
  age: adultAge,
  heightCm: numberBetween(100, 250, 'cm')
    .optional()
    .describe('Give the height in cm, or in feet and inches.'),
  heightFeet: wholeNumberBetween(3, 8, 'feet').optional(),
  heightInches: numberBetween(0, 11.99, 'inches').optional(),
  weightKg: numberBetween(30, 300, 'kg').optional().describe('Give the weight in kg, or in lb.'),
  weightLbs: numberBetween(66, 662, 'lb').optional(),
  bodyFatPercent: numberBetween(3, 60, '%').optional(),
  goal: goalSchema,
  activityLevel: choice(activityLevels),
  trainingDays: choices(weekdays),
  dietaryStyle,
  macroStyle: choice(macroStyles).default('balanced'),
  allergies: words.describe(
    'Labels of a closed list, in any case, singular or plural: gluten, tree nut, milk, …',
  ),
  exclusions: words.describe('Foods never to be served.'),
  avoid: words.describe("Foods that are served only where the plan can't do without."),
  prefer: words.describe('Foods that are served in several meals of the week.'),
  cuisinePreferences: choices(cuisines),
  mealsPerDay: wholeNumberBetween(2, 6, 'meals').default(3),
  snacksPerDay: wholeNumberBetween(0, 4, 'snacks').default(0),
  cookingSkill: wholeNumberBetween(1, 10)
    .default(5)
    .describe('Only dishes that ask for no more skill than this are served.'),
  prepTimeMaxMin: prepTime.default(45),
  prepTimeByWeekday: prepTimeByWeekday.describe(
    'Weekdays with a limit of their own; the others keep `prepTimeMaxMin`.',
  ),
  variety: wholeNumberBetween(1, 5)
    .default(3)
    .describe('1: few dishes and a short shopping list; 5: hardly anything comes back.'),
  leftovers: choice(leftoverChoices).default('some'),
  fixedMeals: z
    .array(fixedMealSchema)
    .max(mostFixedMeals, `Fix at most ${mostFixedMeals} meals.`)
    .default([])
    .describe('Dishes that the person always has, by the ids of `GET /api/recipes`.'),
  planDurationDays: wholeNumberBetween(1, 7, 'days').default(7),
  startDate: z.iso
    .date('Give a date as YYYY-MM-DD.')
    .optional()
    .describe('Without it the plan has no dates, and can be no calendar.'),
  mayContain: mayContain.describe('Foods that may hold traces of an allergen.'),
  eatsAlong: z
    .array(eaterSchema)
    .max(mostEaters, `Name at most ${mostEaters} people.`)
    .default([])
    .describe('People who eat of this plan too: nothing in it may be against one of them.'),
  seed: wholeNumberBetween(0, 4_294_967_295)
    .optional()
    .describe('The same intake with the same seed gives the same plan.'),
  safety: safetySchema
    .optional()
    .describe('Ask for it: a plan without these answers is marked `unscreened`.'),
})

/**
 * What a person asks for, as it arrives: metric or imperial, lists in any case, unknown keys refused so that a misspelt
 * `allergies` is never dropped. What comes out is metric, with every default filled in.
 */
export const intakeSchema = writtenIntakeSchema
  .superRefine((written, context) => {
    for (const fault of measureFaults(written))
      context.addIssue({ code: 'custom', path: [fault.path], message: fault.message })
  })
  .transform(withMetricMeasures)

/** An intake after the edge: metric, complete, still in the person's own words for allergies and exclusions. */
export type Intake = z.infer<typeof intakeSchema>

/** An intake as a client may write it. */
export type IntakeInput = z.input<typeof intakeSchema>

/** Parses an intake, or says everything that is wrong with it at once: each fault with a JSON pointer to its field. */
export function parseIntake(written: unknown): { intake: Intake } | { faults: IntakeFault[] } {
  const parsed = intakeSchema.safeParse(written, { error: wordWrongKind })
  if (parsed.success) return { intake: parsed.data }
  return { faults: faultsIn(parsed.error, written) }
}
