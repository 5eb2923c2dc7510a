import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ApiProblem, answerOf, createApiClient, type JobEvent, UnexpectedAnswer } from './index.ts'

type Turn = (response: ServerResponse, request: IncomingMessage) => void

/** A server that does with each request what its turn says, and the last turn for all that come later. */
async function serve(...turns: Turn[]) {
  const seen: {
    method: string
    path: string
    headers: IncomingMessage['headers']
    body: string
  }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url: path = '', headers } = request
    const turn = turns[Math.min(seen.length, turns.length - 1)]
    seen.push({ method, path, headers, body: Buffer.concat(chunks).toString() })
    turn?.(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    baseUrl,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const json =
  (status: number, body: object, headers = {}): Turn =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body))
const die: Turn = (_, request) => request.socket.destroy()
const problem = {
  type: 'x',
  title: 'No',
  status: 422,
  detail: 'Change this.',
  code: 'unsafe_intake',
}
const away = json(503, { ...problem, status: 503, code: 'unavailable' }, { 'retry-after': '0' })
const intake = { sex: 'female', age: 38, goal: { type: 'maintain' } } as never
const accepted = json(202, { success: true, jobId: 'j', status: 'pending', existing: false })

describe('a call', () => {
  it('carries the key and the language, and gives the body', async () => {
    await using server = await serve(json(200, { weights: [] }))
    const api = createApiClient({ baseUrl: server.baseUrl, apiKey: 'zs_x', language: 'de' })
    expect(await answerOf(api.GET('/api/weights'))).toEqual({ weights: [] })
    expect(server.seen[0]?.headers).toMatchObject({
      ...{ authorization: 'Bearer zs_x', 'accept-language': 'de' },
    })
  })

  it('that is refused throws the problem', async () => {
    await using server = await serve(
      json(422, problem, { 'content-type': 'application/problem+json' }),
      (response) => response.writeHead(502).end('<h1>Bad gateway</h1>'),
    )
    const api = createApiClient(server)
    const refused = await answerOf(api.POST('/api/plan/generate', { body: intake })).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(ApiProblem)
    expect(refused instanceof ApiProblem && refused.is('unsafe_intake')).toBe(true)
    expect(refused).toMatchObject({ status: 422, problem, message: 'unsafe_intake: Change this.' })
    const strange = await answerOf(api.GET('/api/weights')).catch((error: unknown) => error)
    expect(strange).toBeInstanceOf(UnexpectedAnswer)
    expect(strange).toMatchObject({ status: 502 })
  })

  it('for a plan names itself, and is repeated under the same name where the answer was lost', async () => {
    await using server = await serve(die, away, accepted)
    const api = createApiClient(server)
    const asked = await answerOf(api.POST('/api/plan/generate', { body: intake }))
    expect(asked.jobId).toBe('j')
    expect(server.seen).toHaveLength(3)
    const names = server.seen.map(({ headers }) => headers['idempotency-key'])
    expect(new Set(names).size).toBe(1)
    expect(names[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1)
  })

  it('keeps the name that the caller gave', async () => {
    await using server = await serve(accepted)
    const header = { 'Idempotency-Key': 'mine' }
    await createApiClient(server).POST('/api/plan/generate', { body: intake, params: { header } })
    expect(server.seen[0]?.headers['idempotency-key']).toBe('mine')
  })

  it('that a repeat could double is sent once', async () => {
    await using server = await serve(die, json(201, {}))
    const api = createApiClient(server)
    const body = { name: 'Kitchen', scopes: ['read' as const] }
    await expect(api.POST('/api/keys', { body })).rejects.toThrow()
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]?.headers['idempotency-key']).toBeUndefined()
  })

  it('gives up on a server that stays away', async () => {
    await using server = await serve(away)
    const asked = answerOf(createApiClient(server).GET('/api/weights'))
    await expect(asked).rejects.toMatchObject({ status: 503 })
    expect(server.seen).toHaveLength(4)
  })
})

const frame = (kind: string, seq: number, data: object = {}) =>
  `id: ${seq}\nevent: ${kind}\ndata: ${JSON.stringify({ seq, ...data })}\n\n`

const stream =
  (text: string, end: (response: ServerResponse) => void = (response) => response.end()): Turn =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(text)
    end(response)
  }

async function follow(server: { baseUrl: string }, options = {}): Promise<[string, number][]> {
  const events: JobEvent[] = []
  for await (const event of createApiClient(server).followJob('j', options)) events.push(event)
  return events.map(({ kind, seq }) => [kind, seq])
}

describe('following a job', () => {
  it('goes on after the last event, however the stream breaks, and sees each once', async () => {
    const cut = (response: ServerResponse) => setImmediate(() => response.destroy())
    await using server = await serve(
      stream(`retry: 3000\n\n${frame('snapshot', 2)}${frame('agent', 3)}`, cut),
      die,
      stream(`: still here\n\n${frame('snapshot', 3)}${frame('agent', 4)}${frame('novel', 5)}`),
      stream(frame('completed', 6, { planId: 'p' }).slice(0, 30)),
      stream(frame('snapshot', 5) + frame('completed', 6, { planId: 'p' })),
    )
    expect(await follow(server)).toEqual([
      ['snapshot', 2],
      ['agent', 3],
      ['agent', 4],
      ['completed', 6],
    ])
    const asked = server.seen.map(({ headers }) => headers['last-event-id'])
    expect(asked).toEqual([undefined, '3', '3', '4', '4'])
  })

  it('ends where the end was seen before, and where the job is nobody’s', async () => {
    await using server = await serve((response) => response.writeHead(204).end())
    expect(await follow(server, { afterSeq: 9 })).toEqual([])
    const gone = json(404, { ...problem, status: 404, code: 'not_found' })
    await using other = await serve(gone)
    await expect(follow(other)).rejects.toMatchObject({ status: 404 })
  })

  it('opens a silent stream anew', async () => {
    await using server = await serve(
      stream(frame('snapshot', 1), () => {}),
      stream(frame('snapshot', 1) + frame('cancelled', 2)),
    )
    expect(await follow(server, { silenceMs: 100 })).toEqual([
      ['snapshot', 1],
      ['cancelled', 2],
    ])
  })

  it('ends when it is told to', async () => {
    await using server = await serve(stream(frame('snapshot', 1), () => {}))
    const stop = new AbortController()
    const events = createApiClient(server).followJob('j', { signal: stop.signal })
    expect((await events.next()).value).toMatchObject({ kind: 'snapshot' })
    stop.abort()
    await expect(events.next()).rejects.toThrow()
  })
})
