import { say } from '@zero-sum/nutrition-engine'
import { ProblemAnswer } from './problem-response.ts'

/** Reads a JSON body of at most `limitBytes`, whatever its headers claim. */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(contentType))
    throw new ProblemAnswer(
      'unsupported_media_type',
      'Send the body as JSON, with the header Content-Type: application/json.',
    )
  const parsed = parseJson(await readText(request, limitBytes))
  if (parsed === undefined)
    throw new ProblemAnswer('invalid_request', 'The body is not valid JSON.')
  return parsed
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a body of at most `limitBytes` as text. */
export async function readText(request: Request, limitBytes: number): Promise<string> {
  const tooLarge = () =>
    new ProblemAnswer(
      'body_too_large',
      say('Send at most {size, number} KiB.', { size: Math.floor(limitBytes / 1024) }),
    )
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limitBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
