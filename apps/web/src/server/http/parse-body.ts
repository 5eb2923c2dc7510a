import { listFaults } from '@zero-sum/contracts'
import type { z } from 'zod'
import { ProblemAnswer } from './problem-response.ts'
import { readJson } from './read-json.ts'

/** Reads a body by its schema; a fault is answered with a pointer to each field. */
export async function parseBody<schema extends z.ZodType>(
  request: Request,
  schema: schema,
  limitBytes: number,
): Promise<z.infer<schema>> {
  const parsed = schema.safeParse(await readJson(request, limitBytes))
  if (!parsed.success)
    throw new ProblemAnswer('invalid_request', 'Some fields of the body are wrong.', {
      errors: listFaults(parsed.error).slice(0, 50),
    })
  return parsed.data
}
