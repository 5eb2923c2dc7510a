import { runOperatorCommand } from './operator/run-operator-command.ts'

process.exitCode = await runOperatorCommand(process.argv.slice(2), process.env, process)
