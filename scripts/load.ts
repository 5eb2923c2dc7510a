import { runLoadCommand } from '@zero-sum/load'

// npm run load: a scaled set-up under rising load, on servers of its own.
process.exitCode = await runLoadCommand(process.argv.slice(2))
