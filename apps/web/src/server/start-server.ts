import { watchConnections } from './end-connections.ts'
import { nameClients } from './http/client-address.ts'
import { startRuntime } from './runtime.ts'

/** Longer than any call takes to be answered, and less than a service manager waits before it kills. */
const longestLeaveMs = 20_000

/** Starts this process's duties, and ends its streams and duties when it is asked to stop. */
export function startServer(): void {
  const runtime = startRuntime()
  nameClients(runtime.config.trustedProxies)
  const endConnections = watchConnections()
  const stop = () => {
    endConnections()
    void runtime.stop()
    // The server leaves by itself once every answer is given, which a caller who stops reading would prevent for ever.
    setTimeout(() => {
      runtime.log.error('leaving, though somebody has not taken an answer')
      process.exit(1)
    }, longestLeaveMs).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (runtime.config.entry.insecureHttp)
    runtime.log.warn('INSECURE_HTTP: people may send passwords over plain HTTP')
  runtime.log.info({ queue: runtime.config.queue.kind }, 'web is up')
}
