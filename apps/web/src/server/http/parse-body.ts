import { listFaults } from '@zero-sum/contracts'
import type { z } from 'zod'
import { de } from 'zod/locales'
import { getRuntime } from '../runtime.ts'
import { ProblemAnswer } from './problem-response.ts'
import { readJson } from './read-json.ts'
import { localeOf } from './request-locale.ts'

/** Reads a body by its schema; a fault is answered with a pointer to each field. */
export async function parseBody<schema extends z.ZodType>(
  request: Request,
  schema: schema,
  limitBytes: number,
): Promise<z.infer<schema>> {
  const body = await readJson(request, limitBytes)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  // What a schema leaves to zod to say, zod says in German itself.
  const isGerman = (await localeOf(request, getRuntime())) === 'de'
  const { error } = isGerman ? schema.safeParse(body, { error: de().localeError }) : parsed
  throw new ProblemAnswer('invalid_request', 'Some fields of the body are wrong.', {
    errors: listFaults(error ?? parsed.error).slice(0, 50),
  })
}
