import { z } from 'zod'
import { ProblemAnswer } from './problem-response.ts'

const idSchema = z.uuid()

/** An id from the address. What is no id at all is nowhere to be found, like somebody else's. */
export function parseId(written: string): string {
  const parsed = idSchema.safeParse(written)
  if (!parsed.success) throw notFound()
  return parsed.data.toLowerCase()
}

/** The one answer for what does not exist and for what belongs to somebody else. */
export function notFound(): ProblemAnswer {
  return new ProblemAnswer('not_found', 'There is nothing here, or it is not yours.')
}
