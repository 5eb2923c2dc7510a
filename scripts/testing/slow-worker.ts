import { readConfig } from '../../workers/queue-processor/src/config.ts'
import { runWorker } from '../../workers/queue-processor/src/run-worker.ts'

// The real worker with the real engine, which a test slows down so that there is a middle of an agent to die in.
const read = readConfig(process.env)
if ('faults' in read) throw new Error(read.faults.join('\n'))
await runWorker(read.config, new URL('./slow-solver.ts', import.meta.url))
