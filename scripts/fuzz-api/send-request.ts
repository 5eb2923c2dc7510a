import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FuzzRequest } from './make-request.ts'

export type FuzzAnswer =
  | {
      kind: 'answer'
      status: number
      headers: ReadonlyMap<string, string>
      text: string
      isWhole: boolean
    }
  /** The server ended the connection without a word. */
  | { kind: 'hung_up' }
  | { kind: 'silent' }

/** A stream of events goes on as long as a job; its beginning says enough. */
const longestMs = 60_000
const longestStreamMs = 400
const mostBytes = 3_000_000

/** Sends a request byte by byte as it was made, which no client of HTTP would do, and reads what comes back. */
export function sendRequest({ hostname, port }: URL, request: FuzzRequest): Promise<FuzzAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) })
    const chunks: Buffer[] = []
    let size = 0
    const end = (isSilent: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(readAnswer(Buffer.concat(chunks)) ?? { kind: isSilent ? 'silent' : 'hung_up' })
    }
    let timer = setTimeout(end, longestMs, true)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > mostBytes) return end(false)
      if (
        chunks.length === 1 &&
        /content-type: text\/event-stream/i.test(chunk.toString('latin1'))
      ) {
        clearTimeout(timer)
        timer = setTimeout(end, longestStreamMs, false)
      }
    })
    socket.on('end', () => end(false))
    socket.on('error', () => end(false))
    socket.on('connect', () => void write(socket, request, hostname))
  })
}

type Writable = { write(data: string | Buffer): boolean; end(): void; writable: boolean }

async function write(socket: Writable, request: FuzzRequest, host: string): Promise<void> {
  const { method, target, headers, body, manner } = request
  const length = (body?.length ?? 0) + (manner === 'short' ? 10 : 0)
  const framing =
    body === undefined
      ? []
      : manner === 'chunked'
        ? [['transfer-encoding', 'chunked']]
        : [['content-length', String(length)]]
  const lines = [['host', host], ['connection', 'close'], ...framing, ...headers]
  const head = `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  socket.write(Buffer.from(head, 'latin1'))
  if (body === undefined) return
  if (manner === 'chunked') {
    if (body.length > 0) {
      socket.write(`${body.length.toString(16)}\r\n`)
      socket.write(body)
      socket.write('\r\n')
    }
    socket.write('0\r\n\r\n')
    return
  }
  if (manner === 'slow') {
    socket.write(body.subarray(0, body.length >> 1))
    await pause(20)
    if (socket.writable) socket.write(body.subarray(body.length >> 1))
    return
  }
  socket.write(body)
  if (manner === 'short') {
    await pause(20)
    socket.end()
  }
}

function readAnswer(bytes: Buffer): FuzzAnswer | undefined {
  const at = bytes.indexOf('\r\n\r\n')
  if (at < 0) return undefined
  // "Continue" comes before the answer.
  if (/^HTTP\/1\.1 1\d\d/.test(bytes.subarray(0, 12).toString('latin1')))
    return readAnswer(bytes.subarray(at + 4))
  const [first = '', ...lines] = bytes.subarray(0, at).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1])
  if (!Number.isInteger(status)) return undefined
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  const rest = bytes.subarray(at + 4)
  const chunked = headers.get('transfer-encoding') === 'chunked'
  const { body, isWhole } = chunked ? joinChunks(rest) : { body: rest, isWhole: true }
  return { kind: 'answer', status, headers, text: body.toString('utf8'), isWhole }
}

function joinChunks(bytes: Buffer): { body: Buffer; isWhole: boolean } {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const size =
      lineEnd < 0 ? Number.NaN : Number.parseInt(bytes.subarray(at, lineEnd).toString(), 16)
    if (Number.isNaN(size)) return { body: Buffer.concat(parts), isWhole: false }
    if (size === 0) return { body: Buffer.concat(parts), isWhole: true }
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 4 + size
  }
}
