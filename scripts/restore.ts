import { restore } from './safekeeping/restore.ts'
import { runScript } from './safekeeping/run-script.ts'

await runScript(restore)
