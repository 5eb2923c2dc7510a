import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import {
  ArchiveFault,
  type Restored,
  type RestoreOptions,
  restoreArchive,
} from '@zero-sum/database/archive'
import { migrateQueue } from '@zero-sum/queue/migrate'
import { queueSettings } from '../config.ts'
import { chooseKey } from './archive-keys.ts'
import { type Command, textOption, UsageFault } from './command.ts'
import { takeDatabase } from './reach-database.ts'

const usage = `Usage: npm run restore -- FILE [--replace NAME]

Fills the database with what a backup holds, and brings it to the schema of this release. The product must not run. The file is
verified first, and all of it happens in one step: whatever stops it, the database is as it was before. Jobs that had not ended
are made when the product starts.

  --replace NAME   replaces all that is in the database, which is called NAME; without it only an empty one is filled

BACKUP_PASSPHRASE or BACKUP_IDENTITY (or a file by BACKUP_PASSPHRASE_FILE, BACKUP_IDENTITY_FILE) opens an encrypted one.
DATABASE_URL or DATA_DIR as the server has them.

Exit: 0 restored, 1 a fault and nothing changed, 2 wrong usage.
`

export const restore: Command = {
  usage,
  options: { replace: { type: 'string' } },
  async work(call) {
    const { config, positionals, say, signal } = call
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new UsageFault('Give one file.')
    const key = chooseKey(config.backup)
    await using database = await takeDatabase(config, 'npm run restore')
    const replace = textOption(call, 'replace')
    const options = { databaseUrl: database.url, file: resolve(file), key, replace, say, signal }
    const { manifest, unfinishedJobs } = await restoreOrAsk(options)
    await migrateQueue(queueSettings(config, database.url))
    say(`Restored as of ${manifest.at}. ${tellJobs(unfinishedJobs)}`)
    return true
  },
}

export function tellJobs(unfinished: number): string {
  if (unfinished === 0) return 'Every job had ended.'
  return `${unfinished} ${unfinished === 1 ? 'job is' : 'jobs are'} made when the product starts.`
}

/** At a terminal the name of a database that is not empty can be typed. */
async function restoreOrAsk(options: RestoreOptions): Promise<Restored> {
  try {
    return await restoreArchive(options)
  } catch (error) {
    const mayAsk =
      process.stdin.isTTY && error instanceof ArchiveFault && error.code === 'not-empty'
    if (!mayAsk) throw error
    options.say(error.message)
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    const replace = await terminal
      .question('Type its name to replace all that is in it, or nothing to leave it: ')
      .finally(() => terminal.close())
    if (replace.trim() === '') throw error
    return await restoreArchive({ ...options, replace: replace.trim() })
  }
}
