import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFileError } from './file-errors.ts'
import { isAlive, isServerOf } from './process-identity.ts'

/** What a running server has written into its `postmaster.pid`. */
export interface RunningServer {
  pid: number
  /** Undefined in the first moments of its start. */
  port: number | undefined
}

/** The server that runs on this data directory; undefined when there is none, whatever a stale file says. */
export async function findRunningServer(data: string): Promise<RunningServer | undefined> {
  const lines = await readPidFile(data)
  const pid = Number(lines?.[0])
  if (!Number.isInteger(pid) || pid <= 0 || !(await isServerOf(pid, data))) return undefined
  const port = Number(lines?.[3])
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined }
}

/**
 * Makes a stale `postmaster.pid` harmless where its process id now belongs to another program, which Postgres would
 * take for a running server. The file is kept, with our own id in it: Postgres counts its parent's id as stale, and still
 * checks by the rest of the file that no orphan of the old server is using the data.
 */
export async function disarmStalePidFile(data: string): Promise<void> {
  const lines = await readPidFile(data)
  const pid = Number(lines?.[0])
  // A dead process's file is left to Postgres, which takes it away itself.
  if (lines === undefined || !isAlive(pid) || (await isServerOf(pid, data))) return
  const isUnchanged = (await readPidFile(data))?.[0] === lines[0]
  const disarmed = [String(process.pid), ...lines.slice(1)].join('\n')
  if (isUnchanged) await writeFile(join(data, 'postmaster.pid'), disarmed)
}

async function readPidFile(data: string): Promise<string[] | undefined> {
  try {
    return (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined
    throw error
  }
}
