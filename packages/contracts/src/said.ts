import { z } from 'zod'

/**
 * What kinds of words of ours a sentence is filled in with. Each is named as everywhere else: a food and a dish by its
 * English name, an ingredient by the plain name of its food, a weekday, a meal, an allergen and a style by its code.
 */
export const wordKinds = [
  'allergen',
  'dish',
  'food',
  'ingredient',
  'nutrient',
  'slot',
  'style',
  'weekday',
] as const
export type WordKind = (typeof wordKinds)[number]

/** A word of ours, which another language has its own word for. */
export type SaidWord = { kind: WordKind; word: string }

/** What stands between the parts of a list. */
export const joints = ['and', 'comma', 'or', 'semicolon', 'space'] as const
export type Joint = (typeof joints)[number]

/** Several parts in a row; `capital`: the first letter of them all is a capital. */
export type SaidList = { list: readonly SaidValue[]; joint: Joint; capital?: boolean | undefined }

/** A text is the person's own, or a name that has no translation; it stays as it is in every language. */
export type SaidValue = number | string | SaidWord | SaidList | Said
export type SaidValues = { readonly [name: string]: SaidValue }

/**
 * What a sentence was made of: the message in ICU MessageFormat, in English, and what it was filled in with. The sentence
 * stands beside it in English; this is what another language makes its own of.
 */
export type Said = { message: string; values: SaidValues }

export const saidValueSchema: z.ZodType<SaidValue> = z.lazy(() =>
  z.union([
    z.number(),
    z.string(),
    z.object({ kind: z.enum(wordKinds), word: z.string() }),
    z.object({
      list: z.array(saidValueSchema),
      joint: z.enum(joints),
      capital: z.boolean().optional(),
    }),
    saidSchema,
  ]),
)

export const saidSchema: z.ZodType<Said> = z.object({
  message: z.string().min(1),
  values: z.record(z.string(), saidValueSchema),
})
