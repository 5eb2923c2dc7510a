import { z } from 'zod'
import { measureFaults, withMetricMeasures } from './body-measures.ts'
import { faultsIn, type IntakeFault, wordWrongKind } from './field-faults.ts'
import { writtenIntakeSchema } from './intake.ts'
import { saidSchema } from './said.ts'

/** Members that one person can describe. */
export const mostMembers = 8

const { shape } = writtenIntakeSchema
const fixedMeal = shape.fixedMeals.unwrap().element.shape

/** A meal that somebody shares, on some weekdays or, where none is named, on every day. */
const sharedMealSchema = z.strictObject({ slot: fixedMeal.slot, weekdays: fixedMeal.weekdays })

const shareRange = 'Give a portion from 0.1 to 4 times yours.'
const portion = z
  .number({ error: () => shareRange })
  .min(0.1, shareRange)
  .max(4, shareRange)

const everybody = {
  name: z.string().trim().min(1, 'Give a name.').max(40, 'Use at most 40 characters.'),
  eats: z
    .array(sharedMealSchema)
    .max(40, 'Give at most 40 entries.')
    .default([])
    .describe('The meals that they share; none named means all of them.'),
  dietaryStyle: shape.dietaryStyle,
  allergies: shape.allergies,
  exclusions: shape.exclusions,
  mayContain: shape.mayContain,
}

const adultAge =
  'Give a whole number from 18 to 100 years. Enter somebody younger as a child, and say how big their portion is.'

const adultSchema = z.strictObject({
  kind: z.literal('adult'),
  ...everybody,
  sex: shape.sex,
  age: z
    .int({ error: () => adultAge })
    .min(18, adultAge)
    .max(100, adultAge),
  heightCm: shape.heightCm,
  heightFeet: shape.heightFeet,
  heightInches: shape.heightInches,
  weightKg: shape.weightKg,
  weightLbs: shape.weightLbs,
  bodyFatPercent: shape.bodyFatPercent,
  goal: shape.goal,
  activityLevel: shape.activityLevel,
  trainingDays: shape.trainingDays,
  macroStyle: shape.macroStyle,
  safety: shape.safety,
  portion: portion
    .optional()
    .describe(
      "A portion that the cook sets, as a multiple of the main person's; it goes before what the numbers say.",
    ),
})

const childAge = 'Give a whole number from 0 to 17 years.'

const childSchema = z.strictObject({
  kind: z.literal('child'),
  ...everybody,
  age: z
    .int({ error: () => childAge })
    .min(0, childAge)
    .max(17, childAge)
    .optional()
    .describe('Years; children get no targets of ours, whatever their age.'),
  portion: portion
    .default(0.5)
    .describe("The portion that the cook sets, as a multiple of the main person's."),
})

/**
 * Somebody who eats along, as written: an adult with a body, a goal and numbers of their own, or a child with a portion that
 * the cook sets. What comes out is metric, with every default filled in.
 */
export const householdMemberSchema = z
  .discriminatedUnion('kind', [adultSchema, childSchema], {
    error: ({ code }) => (code === 'invalid_union' ? 'Say "adult" or "child".' : undefined),
  })
  .superRefine((member, context) => {
    if (member.kind === 'child') return
    for (const { path, message } of measureFaults(member))
      context.addIssue({ code: 'custom', path: [path], message })
  })
  .transform((member) => (member.kind === 'child' ? member : withMetricMeasures(member)))

export type HouseholdMember = z.infer<typeof householdMemberSchema>
export type HouseholdMemberInput = z.input<typeof householdMemberSchema>
export type AdultMember = Extract<HouseholdMember, { kind: 'adult' }>

/** Of children and of what is neither no body is asked for. */
const aBody = { heightCm: 170, weightKg: 70 }

/** Parses a member, or says everything that is wrong at once, each fault with a JSON pointer to its field. */
export function parseHouseholdMember(
  written: unknown,
): { member: HouseholdMember } | { faults: IntakeFault[] } {
  const parsed = householdMemberSchema.safeParse(written, { error: wordWrongKind })
  if (parsed.success) return { member: parsed.data }
  const isAdult = z.object({ kind: z.literal('adult') }).safeParse(written).success
  return { faults: faultsIn(parsed.error, isAdult ? written : aBody) }
}

/** Where a member's portions come from: what they need by their own numbers, or what the cook decides. */
export const portionBasisSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own_numbers'), goalKcal: z.number() }),
  z.object({
    kind: z.literal('set_by_cook'),
    portion: z.number(),
    reason: z
      .string()
      .describe(
        '`child`, `chosen`, or the rule by which no plan is made for them (`pregnancy`, …).',
      ),
    detail: z.string(),
    said: saidSchema.optional(),
  }),
])
export type PortionBasis = z.infer<typeof portionBasisSchema>

/** A member as it is stored; `id` in the address of `PUT` and `DELETE /api/household/:memberId`. */
export const storedMemberSchema = z.object({
  memberId: z.uuid(),
  member: householdMemberSchema,
  basis: portionBasisSchema,
})
export type StoredMember = z.infer<typeof storedMemberSchema>

/** The answer to `GET /api/household`, in the order in which they were added. */
export const householdSchema = z.object({
  members: z.array(storedMemberSchema),
  mostMembers: z.int(),
})
export type Household = z.infer<typeof householdSchema>
