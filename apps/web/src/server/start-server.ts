import { endConnectionsWhenAnswered } from './end-connections.ts'
import { startRuntime } from './runtime.ts'

/** Starts this process's duties, and ends its streams and duties when it is asked to stop. */
export function startServer(): void {
  const runtime = startRuntime()
  const stop = () => {
    endConnectionsWhenAnswered()
    runtime.stop().catch(() => runtime.log.error('some connections did not close'))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  runtime.log.info({ queue: runtime.config.queue.kind }, 'web is up')
}
