import { z } from 'zod'

/** The largest form that is kept for a person, in bytes of JSON. */
export const mostDraftBytes = 32 * 1024

/** How deep a form may nest. Ours nests four levels; a text of nothing but brackets would nest thousands. */
const mostDraftDepth = 16

/** The answers as the form holds them: any JSON object, since a form that is half filled in is no intake yet. */
const answersSchema = z
  .record(z.string(), z.unknown())
  .refine((answers) => isShallow(answers, mostDraftDepth), {
    message: `Nest at most ${mostDraftDepth} levels.`,
    abort: true,
  })
  .refine((answers) => byteLength(JSON.stringify(answers)) <= mostDraftBytes, {
    message: `Send at most ${mostDraftBytes / 1024} KiB of answers.`,
  })

const stepSchema = z.string().min(1).max(60)

/** What a person has answered so far, and the step at which they are. */
export const intakeDraftSchema = z.object({
  step: stepSchema,
  answers: z.record(z.string(), z.unknown()),
  updatedAt: z.iso.datetime(),
})
export type IntakeDraft = z.infer<typeof intakeDraftSchema>

/** `GET /api/intake/draft`: `null` where nothing has been answered yet. */
export const intakeDraftAnswerSchema = z.object({ draft: intakeDraftSchema.nullable() })

/**
 * `PUT /api/intake/draft`. `updatedAt` is that of the draft which the person saw, `null` where they saw none: another
 * device that saved later is then not overwritten.
 */
export const saveDraftSchema = z.strictObject({
  step: stepSchema,
  answers: answersSchema,
  updatedAt: z.iso.datetime().nullable().default(null),
})
export type SaveDraft = z.infer<typeof saveDraftSchema>

/** The answer to a saved draft: the `updatedAt` to send along with the next one. */
export const savedDraftSchema = z.object({ updatedAt: z.iso.datetime() })

function isShallow(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return true
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1))
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
