import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

export interface CommandResult {
  /** Exit code; undefined when the program could not be spawned or was ended by a signal. */
  code: number | undefined
  /** Standard output and error together, in order of arrival. */
  output: string
  /** The system's error code (`EACCES`, `ENOENT`) when the program could not be spawned. */
  spawnError: string | undefined
}

/** Runs a program to its end with no input and a plain English environment, as the given account if there is one. */
export function runCommand(
  program: string,
  commandArguments: readonly string[],
  account: Account | undefined,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, commandArguments, {
      ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
      cwd: '/',
      env: plainEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ code: undefined, output, spawnError: error.code ?? error.message })
    })
    child.once('close', (code) =>
      resolve({ code: code ?? undefined, output, spawnError: undefined }),
    )
  })
}

/** Postgres reads PGDATA, PGPORT and the like; nothing of the caller's environment may change what we start. */
export const plainEnvironment: NodeJS.ProcessEnv = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  // Next's types, where they are loaded, want it in every environment.
  NODE_ENV: 'production',
}
