import { ProblemAnswer } from './problem-response.ts'

/** Reads a JSON body of at most `limitBytes`, whatever its headers claim. */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(contentType))
    throw new ProblemAnswer(
      'unsupported_media_type',
      'Send the body as JSON, with the header Content-Type: application/json.',
    )
  const text = await readText(request, limitBytes)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ProblemAnswer('invalid_request', 'The body is not valid JSON.', {}, { cause })
  }
}

async function readText(request: Request, limitBytes: number): Promise<string> {
  const tooLarge = () =>
    new ProblemAnswer('body_too_large', `Send at most ${Math.floor(limitBytes / 1024)} KiB.`)
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
