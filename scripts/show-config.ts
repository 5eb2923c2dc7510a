import { runConfigCommand } from './show-config/run-config-command.ts'

// npm run config: the settings in force, and what is wrong with them.
process.exitCode = runConfigCommand(process.argv.slice(2), process.env, process)
