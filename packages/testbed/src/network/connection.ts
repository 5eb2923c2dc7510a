import { connect, type Socket } from 'node:net'

/** A client's connection and the one that was opened to the server for it. */
export type Connection = {
  /** Settles when both have ended; never rejects. */
  ended: Promise<void>
  /** No byte passes any more, and nothing is closed. */
  silence(): void
  isSilent(): boolean
  reset(): void
}

/** Connects a client onward. `delayMs` is asked for each piece of data; pieces keep their order. */
export function openConnection(client: Socket, port: number, delayMs: () => number): Connection {
  const server = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  const ended = Promise.withResolvers<void>()
  let isSilent = false
  let open = 2
  function reset(): void {
    client.resetAndDestroy()
    server.resetAndDestroy()
  }
  for (const socket of [client, server]) {
    socket.on('error', reset)
    socket.on('close', () => {
      open -= 1
      if (open === 0) ended.resolve()
    })
  }
  const up = pass(client, server, delayMs)
  const down = pass(server, client, delayMs)
  return {
    ended: ended.promise,
    isSilent: () => isSilent,
    reset,
    silence() {
      isSilent = true
      up.silence()
      down.silence()
    },
  }
}

/** Beyond this, the sender has to wait: what is under way is kept in memory. */
const mostUnderWayBytes = 1_000_000

/** Passes what one socket sends, and its end, to the other. */
function pass(from: Socket, to: Socket, delayMs: () => number): { silence(): void } {
  /** In the order of their sending; undefined is the end. */
  const underWay: (Buffer | undefined)[] = []
  let bytes = 0
  let lastDueMs = 0
  let isSilent = false
  function deliver(): void {
    if (isSilent) return
    const piece = underWay.shift()
    if (piece === undefined) {
      to.end()
      return
    }
    bytes -= piece.length
    if (to.write(piece)) resume()
    else from.pause()
  }
  function resume(): void {
    if (!isSilent && !to.writableNeedDrain && bytes < mostUnderWayBytes) from.resume()
  }
  function take(piece: Buffer | undefined): void {
    const nowMs = performance.now()
    const dueMs = Math.max(lastDueMs, nowMs + delayMs())
    underWay.push(piece)
    bytes += piece?.length ?? 0
    lastDueMs = dueMs
    if (bytes >= mostUnderWayBytes) from.pause()
    // Each delivery takes the oldest piece, so that timers which fire out of order still keep the order.
    if (dueMs <= nowMs && underWay.length === 1) deliver()
    else setTimeout(deliver, dueMs - nowMs).unref()
  }
  from.on('data', take)
  from.on('end', () => take(undefined))
  to.on('drain', resume)
  return {
    silence() {
      isSilent = true
      from.pause()
    },
  }
}
