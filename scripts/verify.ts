import { runScript } from './safekeeping/run-script.ts'
import { verify } from './safekeeping/verify.ts'

await runScript(verify)
