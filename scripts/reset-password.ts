import { runResetCommand } from './reset-password/run-reset-command.ts'

process.exitCode = await runResetCommand(process.argv.slice(2), process.env, process)
