import { configurationFaultExitCode, explainFaults } from '@zero-sum/settings'
import { readConfig, readEnvironment } from './config.ts'
import { runWorker } from './run-worker.ts'

const read = readConfig(readEnvironment())
if ('faults' in read) {
  process.stderr.write(explainFaults('The worker can’t start', read))
  process.exitCode = configurationFaultExitCode
} else {
  for (const hint of read.hints) process.stderr.write(`${hint}\n`)
  await runWorker(read.config, new URL('./solver/thread.ts', import.meta.url))
}
