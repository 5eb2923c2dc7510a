import { type StoredMember, storedMemberSchema } from '@zero-sum/contracts'
import { translateBasis } from '@zero-sum/plan-language'
import { answerInLanguage } from '../http/in-language.ts'
import type { Runtime } from '../runtime.ts'

/** Answers with a member, and where their portions come from in the language of the one who asks. */
export function answerMember(
  request: Request,
  runtime: Runtime,
  stored: StoredMember,
  answer?: { status?: number; headers?: Record<string, string> },
): Promise<Response> {
  return answerInLanguage(
    request,
    runtime,
    storedMemberSchema,
    (locale) => ({ ...stored, basis: translateBasis(stored.basis, locale) }),
    answer,
  )
}
