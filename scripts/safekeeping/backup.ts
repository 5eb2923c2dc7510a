import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { appendAudit, connectDatabase } from '@zero-sum/database'
import {
  readKeepRule,
  removeAbandonedDrafts,
  verifyArchive,
  writeArchive,
} from '@zero-sum/database/archive'
import { chooseKey, chooseLock } from './archive-keys.ts'
import { backupName, removeOldBackups } from './backup-files.ts'
import { type Call, type Command, textOption, UsageFault } from './command.ts'
import { reachDatabase } from './reach-database.ts'

const usage = `Usage: npm run backup [-- FILE] [--keep 7d/4w/6m]

Writes everything that people have entered and been given into one file, as it is at one instant, while the product goes on, and
reads it again to verify it. Prints the file's name. It holds health data: keep it so.

  FILE          where to; without it a name with the time, in BACKUP_DIR or in DATA_DIR/backups
  --keep RULE   afterwards removes older backups of that folder but the newest of each of the last so many days, weeks
                and months; only files that have names of ours

BACKUP_PASSPHRASE (or BACKUP_PASSPHRASE_FILE) encrypts it, or BACKUP_RECIPIENT, a public key of age. DATABASE_URL or DATA_DIR as
the server has them.

Exit: 0 written and verified, 1 a fault and no file, 2 wrong usage.
`

export const backup: Command = {
  usage,
  options: { keep: { type: 'string' } },
  work: makeBackup,
}

async function makeBackup(call: Call): Promise<boolean> {
  const { config, positionals, productVersion, say, print, signal } = call
  if (positionals.length > 1) throw new UsageFault('Give one file at most.')
  const keep = readKeep(call)
  const lock = chooseLock(config.backup)
  const file = await chooseFile(call, lock !== undefined)
  await using database = await reachDatabase(config, 'npm run backup')
  const options = { databaseUrl: database.url, file, lock, productVersion, say, signal }
  const { manifest, bytes } = await writeArchive(options)
  say(`${(bytes / 1_000_000).toFixed(2)} MB as of ${manifest.at}`)
  if (lock === undefined || 'passphrase' in lock) {
    await verifyArchive(file, chooseKey(config.backup))
    say('Verified.')
  } else
    say(
      'Not verified, since only the secret key opens it: npm run verify with BACKUP_IDENTITY does.',
    )
  await writeDown(database.url, bytes, say)
  if (keep !== undefined)
    for (const name of await removeOldBackups(dirname(file), keep)) say(`Removed ${name}`)
  print(file)
  return true
}

/** Operators are told when there was none for long. A database of an older release has nowhere to write it, and is no fault. */
async function writeDown(databaseUrl: string, bytes: number, say: Call['say']): Promise<void> {
  await using opened = connectDatabase(databaseUrl, () => undefined)
  const entry = { actor: { kind: 'command' }, action: 'backup_made', detail: { bytes } } as const
  await appendAudit(opened.database, entry).catch(() =>
    say('It could not be written down in the audit trail that there is a backup.'),
  )
}

function readKeep(call: Call) {
  const written = textOption(call, 'keep')
  if (written === undefined) return undefined
  if (call.positionals.length > 0)
    throw new UsageFault('--keep goes with the names that backups give themselves, not with FILE.')
  const rule = readKeepRule(written)
  if (rule === undefined)
    throw new UsageFault(`--keep ${written}: give days, weeks and months, like 7d/4w/6m.`)
  return rule
}

async function chooseFile({ config, positionals }: Call, isLocked: boolean): Promise<string> {
  const [given] = positionals
  if (given !== undefined) return resolve(given)
  const folder = config.backup.directory
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeAbandonedDrafts(folder, new Date())
  return join(folder, backupName(new Date(), isLocked))
}
