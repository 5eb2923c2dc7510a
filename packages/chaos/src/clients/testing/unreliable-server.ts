import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

type Job = { jobId: string; person: string; acceptedAtMs: number }

const eventsPerJob = 6
const eventMs = 60
const eventsPerConnection = 2

type Answered = { status: number; body: object }

/** What such a server remembers: jobs, and which key named which. */
function openBook() {
  const jobs = new Map<string, Job>()
  const byKey = new Map<string, { body: string; answer: Answered }>()
  return {
    jobs,
    take(person: string, key: string, written: { seed: number }): Answered {
      const body = JSON.stringify(written)
      const known = byKey.get(`${person} ${key}`)
      if (known !== undefined) return known.body === body ? known.answer : { status: 422, body: {} }
      const open = [...jobs.values()].find((job) => job.person === person && isOpen(job))
      const jobId = open?.jobId ?? randomUUID()
      if (open === undefined) jobs.set(jobId, { jobId, person, acceptedAtMs: Date.now() })
      const existing = open !== undefined
      const answer = { status: existing ? 200 : 202, body: { jobId, existing } }
      byKey.set(`${person} ${key}`, { body, answer })
      return answer
    },
  }
}

/** The product's interface in memory: it forgets nothing, and loses, delays, cuts and refuses answers. */
export async function startUnreliableServer() {
  const book = openBook()
  const resumedAfter: string[] = []
  let submissions = 0

  async function submit(request: IncomingMessage): Promise<Answered | undefined> {
    const { cookie = '', 'idempotency-key': key } = request.headers
    const body = (await json(request)) as { seed: number }
    submissions += 1
    const mood = submissions % 6
    if (mood === 1) return undefined
    if (mood === 2) return { status: 503, body: {} }
    const answer = book.take(cookie, String(key), body)
    if (mood === 3) return undefined
    if (mood === 4) await sleep(150)
    return answer
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , , what, jobId = '', action] = (request.url ?? '').split('/')
    const job = book.jobs.get(jobId)
    if (action === 'events' && job !== undefined) {
      const lastId = request.headers['last-event-id']
      if (lastId !== undefined) resumedAfter.push(`${jobId} ${lastId}`)
      return await stream(job, Number(lastId ?? 0), response)
    }
    const view = job && { status: 200, body: { status: statusOf(job), seq: seqOf(job) } }
    const found = what === 'generate' ? await submit(request) : view
    if (found === undefined) request.socket.destroy()
    else response.writeHead(found.status).end(JSON.stringify(found.body))
  }

  const listen = async (port: number) => {
    const server = createServer((request, response) => void answer(request, response))
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    url: `http://127.0.0.1:${port}`,
    jobs: book.jobs,
    resumedAfter,
    async restart() {
      await stop()
      await sleep(200)
      server = await listen(port)
    },
    [Symbol.asyncDispose]: stop,
  }
}

/** Tells two events, begins a third, and hangs up. */
async function stream(job: Job, afterSeq: number, response: ServerResponse): Promise<void> {
  if (afterSeq >= eventsPerJob) return void response.writeHead(204).end()
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const snapshot = frame(afterSeq, 'snapshot', { status: 'running' })
  response.write(`retry: 3000\n\n${snapshot}: a comment\n\n`)
  for (let seq = afterSeq + 1; seq <= afterSeq + eventsPerConnection; seq += 1) {
    while (seqOf(job) < seq) await sleep(10)
    response.write(frame(seq, seq === eventsPerJob ? 'completed' : 'agent', { percent: seq }))
    if (seq === eventsPerJob) return void response.end()
  }
  response.write('id: 99\nevent: agent\nda')
  await sleep(10)
  response.socket?.destroy()
}

function isOpen(job: Job): boolean {
  return seqOf(job) < eventsPerJob
}

function seqOf({ acceptedAtMs }: Job): number {
  return Math.min(eventsPerJob, 1 + Math.floor((Date.now() - acceptedAtMs) / eventMs))
}

function statusOf(job: Job): string {
  return isOpen(job) ? 'running' : 'completed'
}

function frame(id: number, event: string, data: object): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
