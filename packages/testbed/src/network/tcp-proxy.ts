import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { findSteadyPort } from '../servers/steady-port.ts'
import { type Connection, openConnection } from './connection.ts'

/** How the network between two processes behaves; `open` is a good one. */
export type NetworkCondition =
  | { kind: 'open' }
  /** Connections are refused, and those there are are reset. */
  | { kind: 'down' }
  /**
   * Connections that exist go silent without being closed, as behind a firewall that has forgotten them; new ones work.
   * The silent ones are reset when the condition ends.
   */
  | { kind: 'half_open' }
  /** Every piece of data arrives later. */
  | { kind: 'slow'; latencyMs: number; jitterMs: number }

export type TcpProxy = AsyncDisposable & {
  port: number
  set(condition: NetworkCondition): void
  /** Resets every connection there is. */
  resetAll(): void
  connections(): number
}

/** Stands between processes and a server on this machine, and lets bytes through as well as it is told to. */
export async function startTcpProxy(target: { port: number }): Promise<TcpProxy> {
  const port = await findSteadyPort()
  const connections = new Set<Connection>()
  let condition: NetworkCondition = { kind: 'open' }
  let listener: Server | undefined = listen()
  await once(listener, 'listening')

  function listen(): Server {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      const connection = openConnection(client, target.port, delayMs)
      connections.add(connection)
      void connection.ended.then(() => connections.delete(connection))
    })
    return server.listen(port, '127.0.0.1')
  }

  function delayMs(): number {
    if (condition.kind !== 'slow') return 0
    const { latencyMs, jitterMs } = condition
    return Math.max(0, latencyMs + jitterMs * (2 * Math.random() - 1))
  }

  function reset(isMeant: (connection: Connection) => boolean): void {
    for (const connection of connections) if (isMeant(connection)) connection.reset()
  }

  function refuse(): void {
    listener?.close()
    listener = undefined
    reset(() => true)
  }

  return {
    port,
    set(next) {
      condition = next
      if (next.kind === 'down') return refuse()
      if (next.kind === 'half_open') for (const connection of connections) connection.silence()
      else reset((connection) => connection.isSilent())
      listener ??= listen()
    },
    resetAll: () => reset(() => true),
    connections: () => connections.size,
    async [Symbol.asyncDispose]() {
      const closed = listener === undefined ? undefined : once(listener, 'close')
      refuse()
      await closed
    },
  }
}
