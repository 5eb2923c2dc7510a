import { listFaults } from '@zero-sum/contracts'
import type { z } from 'zod'
import { ProblemAnswer } from './problem-response.ts'

/** Reads the query of an address by its schema; empty values count as absent, as forms send them. */
export function parseQuery<schema extends z.ZodType>(
  request: Request,
  schema: schema,
): z.infer<schema> {
  const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  throw new ProblemAnswer('invalid_request', 'Some parameters of the address are wrong.', {
    errors: listFaults(parsed.error).slice(0, 50),
  })
}
