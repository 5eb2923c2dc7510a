export type Question = {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: object
}

/** An answer that arrived whole; `body` is what its JSON says, absent where it is none. */
export type Answer = { status: number; body: unknown }

/** Well above what an answer takes while the database recovers, and below what a person waits. */
const answerLimitMs = 10_000

/**
 * Sends one request. Gives nothing where no whole answer came: refused, reset, too late, or not wanted any more, and then
 * nobody knows what it did.
 */
export async function ask(
  { method, url, headers = {}, body }: Question,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerLimitMs)]),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text) }
  } catch {
    return undefined
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
