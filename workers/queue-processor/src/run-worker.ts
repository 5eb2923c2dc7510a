import { createLog } from '@zero-sum/observe/log'
import { openTracing } from '@zero-sum/observe/trace'
import type { WorkerConfig } from './config.ts'
import { createLifetimeEvents } from './events.ts'
import { heedStopSignals } from './lifetime/stop-signals.ts'
import { startWorker } from './start-worker.ts'

/** Makes this process a worker until it is asked to stop; sets its exit code. */
export async function runWorker(config: WorkerConfig, solverUrl: URL): Promise<void> {
  const tracing = await openTracing(config.tracing)
  const log = createLog({
    service: 'queue-processor',
    level: config.logLevel,
    ...(tracing.isOn ? { ids: tracing.ids } : {}),
  })
  // Node would print the message, which may quote a person's data.
  process.on('uncaughtException', (error) => {
    createLifetimeEvents(log).broke(error)
    process.exit(1)
  })
  const worker = await startWorker(config, { solverUrl, log, tracing })
  using _signals = heedStopSignals(worker.stop)
  process.exitCode = await worker.ended
  await tracing[Symbol.asyncDispose]()
  // What could not be closed in time, such as a connection to a server that is gone, must not hold the process up.
  setTimeout(() => process.exit(), 500).unref()
}
