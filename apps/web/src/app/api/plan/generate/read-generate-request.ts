import { ProblemAnswer } from '../../../../server/http/problem-response.ts'

/** The intake as written, apart from the one field of the request that is not part of it. */
export function splitGenerateRequest(body: unknown): { written: unknown; replace: boolean } {
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new ProblemAnswer('invalid_request', 'Send the intake as a JSON object.')
  const { replace = false, ...written } = body as Record<string, unknown>
  if (typeof replace !== 'boolean')
    throw new ProblemAnswer('invalid_request', 'Some fields of the body are wrong.', {
      errors: [{ pointer: '/replace', detail: 'Give true or false.' }],
    })
  return { written, replace }
}

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
