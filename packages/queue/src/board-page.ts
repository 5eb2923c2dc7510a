/** A link to another host, which its page has for a font; with the policy it would be an error in the console. */
const foreignLink = /<link\b[^>]*href="https?:[^>]*>/g

/** Bull Board's answer as we send it: its page asks nothing of other hosts, and nobody keeps what it says. */
export async function tidyBoardPage(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  headers.set('x-content-type-options', 'nosniff')
  if (!headers.get('content-type')?.startsWith('text/html'))
    return new Response(response.body, { status: response.status, headers })
  headers.delete('content-length')
  const page = (await response.text()).replace(foreignLink, '')
  return new Response(page, { status: response.status, headers })
}
