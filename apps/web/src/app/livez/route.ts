export const dynamic = 'force-dynamic'

/** Whether this process answers at all; touches nothing else, so that an outage elsewhere restarts nobody. */
export function GET(): Response {
  return new Response('{"status":"up"}', {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })
}
