import { runScript } from './safekeeping/run-script.ts'
import { upgrade } from './safekeeping/upgrade.ts'

await runScript(upgrade)
