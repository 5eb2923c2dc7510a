import { channel } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/**
 * From now on every connection ends with the answer that it is waiting for. A server that closes lets a connection go only
 * between two requests, and a busy worker leaves no such moment: without this the process stays, and refuses all that
 * its callers could have asked of another one.
 */
export function endConnectionsWhenAnswered(): void {
  channel('http.server.request.start').subscribe((message) => {
    const { response } = message as { response: ServerResponse }
    response.shouldKeepAlive = false
  })
}
