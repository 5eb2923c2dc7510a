import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { findSteadyPort } from '../servers/steady-port.ts'
import { type CallFault, createArmedFaults } from './armed-faults.ts'
import { type CallAnswer, createForwarder } from './forward-call.ts'
import { type InternalCall, readAnswer, readCall } from './read-call.ts'

export type { CallFault } from './armed-faults.ts'
export { type InternalCall, internalCalls } from './read-call.ts'

/** One arrival of a call at a web, as the network saw it. */
export type CallRecord = {
  call: InternalCall
  jobId: string | undefined
  /** Of a claim, the attempt that it was answered. */
  attempt: number | undefined
  sentAtMs: number
  answeredAtMs: number
  /** Absent where the web gave no answer. */
  status: number | undefined
  /** Of a completion. */
  planId: string | undefined
  /** What happened to it on its way. */
  fault?: CallFault['kind'] | undefined
}

export type CallProxy = AsyncDisposable & {
  url: string
  /** Does this to the next `count` calls of these kinds, beside what was armed before. */
  arm(fault: CallFault, calls: readonly InternalCall[], count: number): void
  /** Forgets what is armed and has not happened; what is held goes on its way. */
  disarm(): void
  /** How many calls each kind of fault has happened to. */
  happened(): Readonly<Record<CallFault['kind'], number>>
}

/**
 * Passes the calls of workers to webs in turn, to another one where the first can't be reached, and tells `onCall` of each
 * arrival. It knows HTTP so that it can tell one call from another.
 */
export async function startCallProxy(
  webUrls: readonly string[],
  onCall: (record: CallRecord) => void,
): Promise<CallProxy> {
  const port = await findSteadyPort()
  const forwarder = createForwarder(webUrls)
  const faults = createArmedFaults()

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const call = readCall(request, body)
    if (call !== undefined) await faults.held.waitWith(call)
    const fault = call === undefined ? undefined : faults.take(call.call)
    const reset = () => request.socket.resetAndDestroy()
    if (fault?.kind === 'drop') return void reset()
    if (fault?.kind === 'delay' && call !== undefined)
      await faults.held.hold(call, fault.milliseconds)
    const pass = async (): Promise<CallAnswer> => {
      const sentAtMs = Date.now()
      const answer = await forwarder.forward(request, body)
      if (call !== undefined && answer.hasArrived) {
        const facts = readAnswer(call, answer)
        const record = { ...call, ...facts, sentAtMs, answeredAtMs: Date.now(), fault: fault?.kind }
        onCall(record)
        if (call.call === 'claim') faults.held.heedClaim(record)
      }
      return answer
    }
    const times = fault?.kind === 'duplicate' ? fault.times : 1
    const answer = await firstAnswered(Array.from({ length: times }, pass))
    if (answer.status === undefined || fault?.kind === 'cut') return void reset()
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    handle(request, response).catch(() => request.socket.destroy())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${port}`,
    arm: faults.arm,
    disarm: faults.disarm,
    happened: faults.happened,
    async [Symbol.asyncDispose]() {
      faults.disarm()
      forwarder.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The first that a web answered, or a failure where none was. */
async function firstAnswered(answers: Promise<CallAnswer>[]): Promise<CallAnswer> {
  const answered = answers.map(async (pending) => {
    const answer = await pending
    if (answer.status === undefined) throw new Error('no answer')
    return answer
  })
  return await Promise.any(answered).catch(() => ({ status: undefined, hasArrived: false }))
}
