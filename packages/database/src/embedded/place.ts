import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { claimPointer, findOriginalClone, readPointer, rememberClone } from './place-pointer.ts'
import { runCommand } from './run-command.ts'
import { exists } from './small-file.ts'

/** Where one installation's Postgres lives: `home` holds `data` and, for a moment, what is being made. */
export interface Place {
  home: string
  data: string
  /** A sentence for the operator when the data are not where one would look for them. */
  notice: string | undefined
}

export interface PlaceOptions {
  dataDirectory: string
  /** The folder for data that can't be in the data directory. */
  outside: string
  account: Account | undefined
}

/**
 * Decides where the data live: in `<dataDirectory>/postgres`, or, where the account that runs Postgres can't enter that,
 * in a folder of this installation under `outside`.
 *
 * @throws EmbeddedPostgresFault `data-missing` when the folder outside has gone, `no-permission` when existing data
 *   can't be entered.
 */
export async function choosePlace(options: PlaceOptions): Promise<Place> {
  const { dataDirectory, account } = options
  const recorded = await readPointer(dataDirectory)
  if (recorded !== undefined) return chooseRecorded(options, recorded)
  const inside = join(dataDirectory, 'postgres')
  await makeHome(inside, account)
  if (account === undefined || (await canEnter(inside, account))) return placeAt(inside)
  if (await exists(join(inside, 'data'))) throw cannotEnter(inside, account)
  await rm(inside, { recursive: true, force: true })
  return makeOutside(options, account, undefined)
}

async function chooseRecorded(options: PlaceOptions, home: string): Promise<Place> {
  const { dataDirectory, account } = options
  if (!(await exists(home))) {
    throw new EmbeddedPostgresFault(
      `The database of this folder was in ${home}, which has gone. Bring it back, or remove ` +
        `${join(dataDirectory, 'postgres-place*')} to begin with an empty database.`,
      { code: 'data-missing' },
    )
  }
  const original = await findOriginalClone(dataDirectory, home)
  if (original !== undefined && account !== undefined) {
    const made = await makeOutside(options, account, home)
    const notice = `This folder is a copy of ${original}, whose data stay there; it begins with an empty database in ${made.home}.`
    return { ...made, notice }
  }
  await rememberClone(dataDirectory, home)
  return placeAt(home, `The database is in ${home}.`)
}

async function makeOutside(
  { dataDirectory, outside }: PlaceOptions,
  account: Account,
  instead: string | undefined,
): Promise<Place> {
  await mkdir(outside, { recursive: true, mode: 0o755 })
  // A random name: a clone made later under the same path must not find the data of one that was removed.
  const home = join(outside, randomBytes(6).toString('hex'))
  await makeHome(home, account)
  if (!(await canEnter(home, account))) throw cannotEnter(home, account)
  await rememberClone(await realpath(dataDirectory), home)
  const winner = await claimPointer(dataDirectory, home, instead)
  if (winner !== home) await rm(home, { recursive: true })
  const notice = `The database is in ${winner}, because ${account.name} can't enter ${dataDirectory}.`
  return placeAt(winner, notice)
}

function placeAt(home: string, notice?: string): Place {
  return { home, data: join(home, 'data'), notice }
}

async function makeHome(home: string, account: Account | undefined): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 })
  if (account === undefined) return
  await chown(home, account.uid, account.gid)
  await chmod(home, 0o700)
}

async function canEnter(directory: string, account: Account): Promise<boolean> {
  const result = await runCommand('/bin/sh', ['-c', 'cd "$0"', directory], account)
  return result.code === 0
}

function cannotEnter(home: string, account: Account): EmbeddedPostgresFault {
  return new EmbeddedPostgresFault(
    `Postgres refuses to run as root, so it runs as ${account.name}, and that account can't enter ${home}. ` +
      'Let it pass through the folders above (chmod o+x), run as an ordinary user, or set DATA_DIR to another folder.',
    { code: 'no-permission' },
  )
}
