import { backup } from './safekeeping/backup.ts'
import { runScript } from './safekeeping/run-script.ts'

await runScript(backup)
