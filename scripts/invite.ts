import { runInviteCommand } from './invite/run-invite-command.ts'

process.exitCode = await runInviteCommand(process.argv.slice(2), process.env, process)
