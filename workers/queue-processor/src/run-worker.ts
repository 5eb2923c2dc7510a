import { pino } from 'pino'
import type { WorkerConfig } from './config.ts'
import { createEvents } from './events.ts'
import { heedStopSignals } from './lifetime/stop-signals.ts'
import { startWorker } from './start-worker.ts'

/** Makes this process a worker until it is asked to stop; sets its exit code. */
export async function runWorker(config: WorkerConfig, solverUrl: URL): Promise<void> {
  const log = pino({
    level: config.logLevel,
    base: { service: 'queue-processor', pid: process.pid },
  })
  // Node would print the message, which may quote a person's data.
  process.on('uncaughtException', (error) => {
    createEvents(log).broke(error)
    process.exit(1)
  })
  const worker = await startWorker(config, { solverUrl, log })
  using _signals = heedStopSignals(worker.stop)
  process.exitCode = await worker.ended
  // What could not be closed in time, such as a connection to a server that is gone, must not hold the process up.
  setTimeout(() => process.exit(), 500).unref()
}
