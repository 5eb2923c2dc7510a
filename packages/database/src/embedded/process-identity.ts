import { readFile } from 'node:fs/promises'
import { isFileError } from './file-errors.ts'
import { runCommand } from './run-command.ts'

/** Whether any process has this id, ours or another account's. One that ended but was not yet reaped counts too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isFileError(error, 'EPERM')
  }
}

/** Whether the process is the Postgres server of this data directory, and not another program that got its old id. */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  return isAlive(pid) && (await readCommandLine(pid)).includes(data)
}

/** Empty for a process that has ended. The working directory would tell too, but root in a container may not read it. */
async function readCommandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  }
  const ps = ['ps', '-ww', '-o', 'command=', '-p', String(pid)]
  return (await runCommand('/usr/bin/env', ps, undefined)).output
}
