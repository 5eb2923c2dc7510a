import { readlink } from 'node:fs/promises'
import { isFileError } from './file-errors.ts'
import { runCommand } from './run-command.ts'

/** Whether any process has this id, ours or another account's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isFileError(error, 'EPERM')
  }
}

/**
 * Whether the process is the Postgres server of this data directory, and not another one that got its recycled id.
 * A server's working directory is its data directory; where that can't be read, its command line names it.
 */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === data
  } catch {
    const command = await runCommand(
      '/usr/bin/env',
      ['ps', '-ww', '-o', 'command=', '-p', String(pid)],
      undefined,
    )
    // Without /proc and ps nothing is known: then it counts as the server, and connecting decides.
    return command.code !== 0 || command.output.includes(data)
  }
}
