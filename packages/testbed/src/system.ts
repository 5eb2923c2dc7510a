import type { CallProxy } from './network/call-proxy.ts'
import type { TcpProxy } from './network/tcp-proxy.ts'
import type { Program } from './programs/program.ts'
import type { DurablePostgres } from './servers/durable-postgres.ts'
import type { DurableRedis } from './servers/durable-redis.ts'

export type Backend = 'postgres' | 'redis'

/** A worker process that can be hindered in more ways than by signals. */
export type WorkerProgram = Program & {
  name: string
  /** Keeps the process's main thread busy for so long: no timer, no beat, no answer is handled meanwhile. */
  block(milliseconds: number): void
}

export type WebProgram = Program & { name: string; url: string }

/**
 * Everything that a fault can be done to: the servers, the network between the processes, and the processes. Clients reach
 * the webs directly; workers reach them through `calls`; every process reaches the queue through `queueNetwork`, and the
 * webs reach their database through `databaseNetwork`.
 */
export type System = {
  backend: Backend
  postgres: DurablePostgres
  /** Absent where the queue is in Postgres. */
  redis: DurableRedis | undefined
  queueNetwork: TcpProxy
  databaseNetwork: TcpProxy
  calls: CallProxy
  webs: readonly WebProgram[]
  workers: readonly WorkerProgram[]
  /** One more worker, whose `Date.now` is off by so much; disposal ends it. */
  startSkewedWorker(skewMs: number): Promise<WorkerProgram>
  /** Where the processes of this system write their logs. */
  logDirectory: string
}
