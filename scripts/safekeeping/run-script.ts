import { heedStopRequests } from '../launch/stop-request.ts'
import { type Command, runCommand } from './command.ts'

/** Runs a command as this process: with its arguments, its environment, and Ctrl-C, which undoes what was begun. */
export async function runScript(command: Command): Promise<void> {
  const { stop, hurry } = heedStopRequests()
  hurry.addEventListener('abort', () => process.exit(130))
  process.exitCode = await runCommand(command, {
    written: process.argv.slice(2),
    environment: process.env,
    streams: process,
    signal: stop,
  })
}
