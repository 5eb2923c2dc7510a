import { readConfig, readEnvironment } from '../../../../workers/queue-processor/src/config.ts'
import { runWorker } from '../../../../workers/queue-processor/src/run-worker.ts'

// The product's own worker whose solver threads run the script that the first argument names.
const read = readConfig(readEnvironment())
if ('faults' in read) throw new Error(read.faults.join('\n'))
const [, , solverUrl] = process.argv
if (solverUrl === undefined) throw new Error('Name the script of the solver threads.')
await runWorker(read.config, new URL(solverUrl))
