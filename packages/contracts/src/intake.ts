import { z } from 'zod'
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

/** Kilograms in a pound: exactly 0.45359237 (international yard and pound agreement, 1959). */
const kgPerPound = 0.45359237
/** Centimetres in an inch: exactly 2.54 (same agreement). */
const cmPerInch = 2.54

const heightRange = 'Give a height from 100 to 250 cm (3 ft 4 in to 8 ft 2 in).'
const weightRange = 'Give a weight from 30 to 300 kg (67 to 661 lb).'

const writtenIntakeSchema = z.strictObject({
  sex: choice(sexes),
  age: adultAge,
  heightCm: numberBetween(100, 250, 'cm').optional(),
  heightFeet: wholeNumberBetween(3, 8, 'feet').optional(),
  heightInches: numberBetween(0, 11.99, 'inches').optional(),
  weightKg: numberBetween(30, 300, 'kg').optional(),
  weightLbs: numberBetween(66, 662, 'lb').optional(),
  bodyFatPercent: numberBetween(3, 60, '%').optional(),
  goal: goalSchema,
  activityLevel: choice(activityLevels),
  trainingDays: choices(weekdays),
  dietaryStyle: choice(dietaryStyles).default('omnivore'),
  macroStyle: choice(macroStyles).default('balanced'),
  allergies: words,
  /** Foods never to be served; `avoid` only where the plan can't do without, `prefer` in several meals of the week. */
  exclusions: words,
  avoid: words,
  prefer: words,
  cuisinePreferences: choices(cuisines),
  mealsPerDay: wholeNumberBetween(2, 6, 'meals').default(3),
  snacksPerDay: wholeNumberBetween(0, 4, 'snacks').default(0),
  cookingSkill: wholeNumberBetween(1, 10).default(5),
  prepTimeMaxMin: prepTime.default(45),
  /** Weekdays with a limit of their own; the others keep `prepTimeMaxMin`. */
  prepTimeByWeekday,
  /** 1: few dishes and a short shopping list; 5: hardly anything comes back. */
  variety: wholeNumberBetween(1, 5).default(3),
  leftovers: choice(leftoverChoices).default('some'),
  fixedMeals: z
    .array(fixedMealSchema)
    .max(mostFixedMeals, `Fix at most ${mostFixedMeals} meals.`)
    .default([]),
  planDurationDays: wholeNumberBetween(1, 7, 'days').default(7),
  startDate: z.iso.date('Give a date as YYYY-MM-DD.').optional(),
  mayContain: choice(traceChoices).default('avoid'),
  seed: wholeNumberBetween(0, 4_294_967_295).optional(),
  safety: safetySchema.optional(),
})

const anyNumber = z.number().optional().catch(undefined)
const measuresSchema = z.object({
  heightCm: anyNumber,
  heightFeet: anyNumber,
  heightInches: anyNumber,
  weightKg: anyNumber,
  weightLbs: anyNumber,
})
type Measures = Partial<z.infer<typeof measuresSchema>>

function heightInCm(written: Measures): number | undefined {
  if (written.heightCm !== undefined) return written.heightCm
  if (written.heightFeet === undefined) return undefined
  return round((written.heightFeet * 12 + (written.heightInches ?? 0)) * cmPerInch, 1)
}

function weightInKg(written: Measures): number | undefined {
  if (written.weightKg !== undefined) return written.weightKg
  return written.weightLbs === undefined ? undefined : round(written.weightLbs * kgPerPound, 2)
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** What is wrong between the fields, where each alone is right. */
function crossFieldFaults(written: Measures): { path: string; message: string }[] {
  const faults: { path: string; message: string }[] = []
  const heightCm = heightInCm(written)
  const weightKg = weightInKg(written)
  if (written.heightCm !== undefined && written.heightFeet !== undefined)
    faults.push({ path: 'heightFeet', message: 'Give the height in cm or in feet, not both.' })
  if (written.heightFeet === undefined && written.heightInches !== undefined)
    faults.push({ path: 'heightFeet', message: 'Give the feet that go with the inches.' })
  else if (heightCm === undefined || heightCm < 100 || heightCm > 250)
    faults.push({ path: 'heightCm', message: heightRange })
  if (written.weightKg !== undefined && written.weightLbs !== undefined)
    faults.push({ path: 'weightLbs', message: 'Give the weight in kg or in lb, not both.' })
  if (weightKg === undefined || weightKg < 30 || weightKg > 300)
    faults.push({ path: 'weightKg', message: weightRange })
  return faults
}

/**
 * What a person asks for, as it arrives: metric or imperial, lists in any case, unknown keys refused so that a misspelt
 * `allergies` is never dropped. What comes out is metric, with every default filled in.
 */
export const intakeSchema = writtenIntakeSchema
  .superRefine((written, context) => {
    for (const fault of crossFieldFaults(written))
      context.addIssue({ code: 'custom', path: [fault.path], message: fault.message })
  })
  .transform((written) => {
    const { heightCm, heightFeet, heightInches, weightKg, weightLbs, ...rest } = written
    return { ...rest, heightCm: heightInCm(written) ?? 0, weightKg: weightInKg(written) ?? 0 }
  })

/** An intake after the edge: metric, complete, still in the person's own words for allergies and exclusions. */
export type Intake = z.infer<typeof intakeSchema>

/** An intake as a client may write it. */
export type IntakeInput = z.input<typeof intakeSchema>

export type IntakeFault = { pointer: string; detail: string }

/** Parses an intake, or says everything that is wrong with it at once: each fault with a JSON pointer to its field. */
export function parseIntake(written: unknown): { intake: Intake } | { faults: IntakeFault[] } {
  const parsed = intakeSchema.safeParse(written, { error: wordWrongKind })
  if (parsed.success) return { intake: parsed.data }
  const found = listFaults(parsed.error)
  // One sentence a field: the first says what the field alone needs.
  const faults = found.filter(
    ({ pointer }, at) => found.findIndex((other) => other.pointer === pointer) === at,
  )
  // A schema stops before its cross-field rules where a field alone is wrong; a person wants to hear everything at once.
  const measures = measuresSchema.safeParse(written).data ?? {}
  for (const { path, message } of crossFieldFaults(measures))
    if (!faults.some(({ pointer }) => pointer === `/${path}`))
      faults.push({ pointer: `/${path}`, detail: message })
  return { faults }
}

const wantedKinds: Record<string, string> = {
  array: 'Give a list, in square brackets.',
  boolean: 'Give true or false.',
  object: 'Give an object, in curly brackets.',
  record: 'Give an object, in curly brackets.',
  string: 'Give text, in quotation marks.',
}

/** What to write where the value is of another kind, or missing; fields with words of their own keep them. */
function wordWrongKind(issue: { code?: string; expected?: unknown }): string | undefined {
  return issue.code === 'invalid_type' ? wantedKinds[String(issue.expected)] : undefined
}

/** The faults that a schema found, as JSON pointers (RFC 6901) with sentences. */
export function listFaults(error: z.ZodError): IntakeFault[] {
  return error.issues.flatMap((issue) => {
    const pointer = (path: readonly PropertyKey[]) =>
      path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
    if (issue.code !== 'unrecognized_keys')
      return [{ pointer: pointer(issue.path), detail: issue.message }]
    return issue.keys.map((key) => ({
      pointer: pointer([...issue.path, key]),
      detail: 'There is no such field; check its spelling.',
    }))
  })
}
