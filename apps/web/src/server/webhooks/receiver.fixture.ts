import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

export type Received = {
  headers: Record<string, string>
  body: string
}

export type Receiver = AsyncDisposable & {
  port: number
  received: Received[]
  /** What it does with the next message, from now on. */
  answer: (response: ServerResponse, request: IncomingMessage) => void
  /** Waits until so many have come. */
  until(count: number): Promise<Received[]>
}

/** A program of somebody's that is told of plans: real, on this machine. */
export async function startReceiver(tls?: ServerOptions): Promise<Receiver> {
  let heard = () => {}
  const sockets = new Set<Socket>()
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = request.headers as Record<string, string>
    receiver.received.push({ headers, body: Buffer.concat(chunks).toString() })
    heard()
    receiver.answer(response, request)
  }
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void take(request, response).catch(() => {})
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    port: (server.address() as AddressInfo).port,
    received: [],
    answer: (response) => response.writeHead(204).end(),
    async until(count) {
      while (receiver.received.length < count)
        await new Promise<void>((resolve) => {
          heard = resolve
        })
      return receiver.received
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}
