import { move } from './safekeeping/move.ts'
import { runScript } from './safekeeping/run-script.ts'

await runScript(move)
