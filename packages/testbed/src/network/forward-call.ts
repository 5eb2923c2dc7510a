import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as sendRequest,
} from 'node:http'

/** What a web answered. */
export type CallAnswer =
  | { status: number; headers: IncomingHttpHeaders; body: Buffer; hasArrived: true }
  /** None did. `hasArrived`: one was reached, so that it may have acted on the call. */
  | { status: undefined; hasArrived: boolean }

export type Forwarder = {
  forward(request: IncomingMessage, body: Buffer): Promise<CallAnswer>
  close(): void
}

/** Sends calls to webs in turn over connections that are kept; one that refuses the connection is passed over. */
export function createForwarder(webUrls: readonly string[]): Forwarder {
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  return {
    async forward(request, body) {
      turn += 1
      const inTurn = webUrls.map((_, at) => webUrls[(turn + at) % webUrls.length])
      for (const webUrl of inTurn) {
        const answer = await send(agent, new URL(request.url ?? '/', webUrl), request, body)
        if (answer !== 'refused') return answer
      }
      return { status: undefined, hasArrived: false }
    },
    close: () => agent.destroy(),
  }
}

function send(
  agent: Agent,
  url: URL,
  { method, headers }: IncomingMessage,
  body: Buffer,
): Promise<CallAnswer | 'refused'> {
  return new Promise((resolve) => {
    const { connection: _, 'transfer-encoding': __, ...kept } = headers
    const onward = sendRequest(url, {
      agent,
      ...(method === undefined ? {} : { method }),
      headers: { ...kept, host: url.host, 'content-length': body.length },
    })
    onward.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'refused' : { status: undefined, hasArrived: true }),
    )
    onward.once('response', (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.once('error', () => resolve({ status: undefined, hasArrived: true }))
      response.once('end', () => {
        const {
          connection: ___,
          'keep-alive': ____,
          'transfer-encoding': _____,
          ...given
        } = response.headers
        resolve({
          status: response.statusCode ?? 502,
          headers: given,
          body: Buffer.concat(pieces),
          hasArrived: true,
        })
      })
    })
    onward.end(body)
  })
}
