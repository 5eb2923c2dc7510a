import { openTracing } from '@zero-sum/observe/trace'
import { configurationFaultExitCode } from '@zero-sum/settings'
import { ConfigurationFault, readProcessConfig, type WebConfig } from './config.ts'
import { watchConnections } from './end-connections.ts'
import { nameClients } from './http/client-address.ts'
import { protectAnswers } from './http/protect-answers.ts'
import { watchRequests } from './observe/watch-requests.ts'
import { startRuntime } from './runtime.ts'

/** Longer than any call takes to be answered, and less than a service manager waits before it kills. */
const longestLeaveMs = 20_000

/** Starts this process's duties, and ends its streams and duties when it is asked to stop. */
export async function startServer(): Promise<void> {
  const config = readConfigOrLeave()
  const { trustedProxies, internalApiSecret } = config
  const runtime = startRuntime(config, await openTracing(config.tracing))
  const { log, observe } = runtime
  nameClients(trustedProxies)
  protectAnswers(config)
  watchRequests({ log, metrics: observe.metrics, trustedProxies, internalApiSecret })
  const endConnections = watchConnections()
  const stop = () => {
    endConnections()
    void runtime.stop()
    // The server leaves by itself once every answer is given, which a caller who stops reading would prevent for ever.
    setTimeout(() => {
      log.error('leaving, though somebody has not taken an answer')
      process.exit(1)
    }, longestLeaveMs).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (config.entry.insecureHttp)
    log.warn('INSECURE_HTTP: people may send passwords over plain HTTP')
  for (const hint of config.hints) log.warn(hint)
  log.info({ queue: config.queue.kind }, 'web is up')
}

/** The framework would print a stack and stay, answering everything with 500. */
function readConfigOrLeave(): WebConfig {
  try {
    return readProcessConfig()
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error
    process.stderr.write(error.message)
    process.exit(configurationFaultExitCode)
  }
}
