import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'

export function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Turns a refusal by the file system into a fault that says what to do; everything else is thrown as it is. */
export function throwAsFault(error: unknown, directory: string): never {
  if (isFileError(error, 'ENOSPC') || isFileError(error, 'EDQUOT')) {
    throw new EmbeddedPostgresFault(diskFullMessage(directory), { code: 'disk-full', cause: error })
  }
  if (isFileError(error, 'EACCES') || isFileError(error, 'EPERM') || isFileError(error, 'EROFS')) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new EmbeddedPostgresFault(noPermissionMessage(directory, detail), {
      code: 'no-permission',
      cause: error,
    })
  }
  throw error
}

/** The fault behind what a Postgres program printed, if it is one that the operator can mend. */
export function faultOfOutput(
  output: string,
  directory: string,
): EmbeddedPostgresFault | undefined {
  if (/no space left on device|disk quota exceeded/i.test(output)) {
    return new EmbeddedPostgresFault(diskFullMessage(directory), { code: 'disk-full' })
  }
  if (/permission denied|operation not permitted|wrong ownership|read-only file/i.test(output)) {
    return new EmbeddedPostgresFault(noPermissionMessage(directory, lastLines(output)), {
      code: 'no-permission',
    })
  }
  return undefined
}

/** The last few lines of a program's output, for a message. */
export function lastLines(output: string): string {
  return output.trim().split('\n').slice(-4).join('\n')
}

function diskFullMessage(directory: string): string {
  return (
    `The disk that holds ${directory} is full. Free some space (a new database takes about 50 MB), ` +
    'or set DATA_DIR to a folder on another disk.'
  )
}

function noPermissionMessage(directory: string, detail: string): string {
  return (
    `The embedded database may not use ${directory} (${detail}). Run as the user who owns that folder, ` +
    'set DATA_DIR to another folder, or set DATABASE_URL to a database of your own.'
  )
}
