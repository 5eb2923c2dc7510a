import type { Locale } from '@zero-sum/contracts'
import type { Runtime } from '../runtime.ts'
import { jsonResponse } from './problem-response.ts'
import { localeOf } from './request-locale.ts'

/** Answers in the language of the one who asks, with what is said in English turned into it. */
export async function answerInLanguage<answer>(
  request: Request,
  runtime: Runtime,
  english: answer,
  translate: (english: answer, locale: Locale) => unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Promise<Response> {
  const locale = await localeOf(request, runtime)
  const all = { ...headers, 'content-language': locale }
  return jsonResponse(translate(english, locale), status, all)
}
