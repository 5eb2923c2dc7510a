/**
 * What Bull Board's pages need, and no more: scripts from files of our own, none inline, and no other host. Its styles are
 * partly inline (the waiting dots, and what its charts set), which the policy therefore allows.
 */
export const boardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A link to another host, which its page has for a font; with the policy it would be an error in the console. */
const foreignLink = /<link\b[^>]*href="https?:[^>]*>/g

/** Bull Board's answer as we send it: its page asks nothing of other hosts, and nobody keeps what it says. */
export async function tidyBoardPage(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  headers.set('x-content-type-options', 'nosniff')
  if (!headers.get('content-type')?.startsWith('text/html'))
    return new Response(response.body, { status: response.status, headers })
  headers.set('content-security-policy', boardPolicy)
  headers.delete('content-length')
  const page = (await response.text()).replace(foreignLink, '')
  return new Response(page, { status: response.status, headers })
}
