import type { Locale } from '@zero-sum/contracts'
import type { z } from 'zod'
import type { Runtime } from '../runtime.ts'
import { jsonResponse } from './problem-response.ts'
import { localeOf } from './request-locale.ts'

/** Answers in the language of the one who asks. */
export async function answerInLanguage<schema extends z.ZodType>(
  request: Request,
  runtime: Runtime,
  schema: schema,
  tell: (locale: Locale) => z.input<schema>,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Promise<Response> {
  const locale = await localeOf(request, runtime)
  return jsonResponse(schema, tell(locale), status, { ...headers, 'content-language': locale })
}
