import { readConfig, readEnvironment } from '../config.ts'
import { runWorker } from '../run-worker.ts'

/** A worker as a process of its own, with the pipeline of these tests. */
const read = readConfig(readEnvironment())
if ('faults' in read) throw new Error(read.faults.join(' '))
await runWorker(read.config, new URL('./scripted-solver.ts', import.meta.url))
