import { configurationFaultExitCode } from '@zero-sum/settings'
import { ConfigurationFault } from './config.ts'
import { watchConnections } from './end-connections.ts'
import { nameClients } from './http/client-address.ts'
import { protectAnswers } from './http/protect-answers.ts'
import { type Runtime, startRuntime } from './runtime.ts'

/** Longer than any call takes to be answered, and less than a service manager waits before it kills. */
const longestLeaveMs = 20_000

/** Starts this process's duties, and ends its streams and duties when it is asked to stop. */
export function startServer(): void {
  const runtime = startRuntimeOrLeave()
  nameClients(runtime.config.trustedProxies)
  protectAnswers(runtime.config)
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
  for (const hint of runtime.config.hints) runtime.log.warn(hint)
  runtime.log.info({ queue: runtime.config.queue.kind }, 'web is up')
}

/** The framework would print a stack and stay, answering everything with 500. */
function startRuntimeOrLeave(): Runtime {
  try {
    return startRuntime()
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error
    process.stderr.write(error.message)
    process.exit(configurationFaultExitCode)
  }
}
