/** The folders of a system that programs need; a replayed image borrows this machine's, and has its own /usr/local and /app. */
const system = ['/usr', '/bin', '/sbin', '/lib', '/lib64', '/etc']

export interface Confinement {
  /** Holds `app` and `local`, a replayed stage. */
  folder: string
  cwd: string
  isReadOnly: boolean
  /** Folders in memory, which may be written to. */
  memory?: readonly string[]
  /** Files of this machine, as secrets are mounted. */
  files?: Readonly<Record<string, string>>
}

/**
 * The arguments by which `bwrap` runs a program as a container would be: the stage's files, a process table of its own in which it
 * is number 1, no capability, nothing of this machine but its system folders.
 */
export function confine(
  { folder, cwd, isReadOnly, memory = [], files = {} }: Confinement,
  command: readonly string[],
): string[] {
  const bind = isReadOnly ? '--ro-bind' : '--bind'
  return [
    ...system.flatMap((path) => ['--ro-bind-try', path, path]),
    ...[bind, `${folder}/local`, '/usr/local', bind, `${folder}/app`, '/app'],
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...memory.flatMap((path) => ['--tmpfs', path]),
    ...Object.entries(files).flatMap(([path, from]) => ['--ro-bind', from, path]),
    ...['--chdir', cwd, '--unshare-pid', '--as-pid-1', '--die-with-parent', '--', ...command],
  ]
}
