import { ProblemAnswer } from '../../../../server/http/problem-response.ts'

/** The `Idempotency-Key` header, quoted or not; 1 to 255 visible characters. */
export function readIdempotencyKey(request: Request): string | undefined {
  const header = request.headers.get('idempotency-key')
  if (header === null) return undefined
  const key = header.replace(/^"(.*)"$/, '$1')
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new ProblemAnswer(
      'invalid_request',
      'Give an Idempotency-Key of 1 to 255 visible characters, best a UUID.',
    )
  return key
}
