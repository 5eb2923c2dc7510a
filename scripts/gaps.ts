import { runGapsCommand } from './gaps/run-gaps-command.ts'

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exitCode = 0
})
process.exitCode = runGapsCommand(process.argv.slice(2), process)
