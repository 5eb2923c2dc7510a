import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { createFakeRows, type FakeAnswer, type FakeRows, refuse } from './fake-rows.ts'

export const fakeSecret = 'the secret of these tests'

type Call = { path: string; body: Record<string, unknown> }

/** What the network does to one call: `lose` cuts the connection after the rows have taken it, `drop` before. */
export type Fate = FakeAnswer | 'drop' | 'hang' | 'lose' | undefined

export type FakeWeb = AsyncDisposable & {
  url: string
  rows: FakeRows
  /** Every internal call that arrived, with its body. */
  calls: Call[]
  /** Decides over each call; the default lets all pass. Called with how often this path was called before. */
  fate: (call: Call, earlier: number) => Fate
  readiness: Record<string, unknown> | undefined
  clockAheadMs: number
  close(): Promise<void>
  open(): Promise<void>
}

/** The web application as a worker meets it over HTTP, with faults at will. */
export async function startFakeWeb(leaseMs = 6_000): Promise<FakeWeb> {
  let server: Server | undefined
  let port = 0
  const web: FakeWeb = {
    url: '',
    rows: createFakeRows(leaseMs),
    calls: [],
    fate: () => undefined,
    readiness: {},
    clockAheadMs: 0,
    async close() {
      server?.closeAllConnections()
      server?.close()
      server = undefined
    },
    async open() {
      server = createServer((request, response) => void serve(web, request, response))
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('There is no port.')
      port = address.port
      web.url = `http://127.0.0.1:${port}`
    },
    [Symbol.asyncDispose]: () => web.close(),
  }
  await web.open()
  return web
}

async function serve(
  web: FakeWeb,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? ''
  if (path === '/readyz') return answerReadiness(web, response)
  const body = JSON.parse(await text(request)) as Record<string, unknown>
  if (request.headers.authorization !== `Bearer ${fakeSecret}`)
    return send(response, refuse('unauthorized'))
  // What a worker tells of itself comes when it likes, and is none of the calls that tests count.
  if (path === '/api/plan/report') return send(response, { status: 200, json: {} })
  const call = { path: path.replace('/api/plan/', ''), body }
  const earlier = web.calls.filter((other) => other.path === call.path).length
  web.calls.push(call)
  const fate = web.fate(call, earlier)
  if (fate === 'hang') return
  if (fate === 'drop') return void response.destroy()
  if (typeof fate === 'object') return send(response, fate)
  const answer = web.rows.answer(path, body)
  if (fate === 'lose') return void response.destroy()
  send(response, answer)
}

function answerReadiness({ readiness, clockAheadMs }: FakeWeb, response: ServerResponse): void {
  const databaseTime = new Date(Date.now() + clockAheadMs).toISOString()
  const json = { status: 'up', databaseTime, ...readiness }
  send(response, readiness === undefined ? refuse('unavailable') : { status: 200, json })
}

function send(response: ServerResponse, { status, json }: FakeAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(json))
}
