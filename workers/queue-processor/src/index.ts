import { readConfig, readEnvironment } from './config.ts'
import { runWorker } from './run-worker.ts'

const read = readConfig(readEnvironment())
if ('faults' in read) {
  const faults = read.faults.map((fault) => `- ${fault}\n`)
  process.stderr.write(`The worker can't start:\n${faults.join('')}`)
  process.exitCode = 1
} else {
  await runWorker(read.config, new URL('./solver/thread.ts', import.meta.url))
}
