import { runFuzzCommand } from './fuzz-api/run-fuzz-command.ts'

// npm run fuzz:api: sends the API what no client should send.
process.exitCode = await runFuzzCommand(process.argv.slice(2))
