import { resolve } from 'node:path'
import { checkDatabase, describeRows, verifyArchive } from '@zero-sum/database/archive'
import { chooseKey } from './archive-keys.ts'
import { type Call, type Command, UsageFault } from './command.ts'
import { reachDatabase } from './reach-database.ts'

const usage = `Usage: npm run verify [-- FILE]

With FILE: reads the whole of a backup and holds every byte against its sums, without a database.
Without: holds the database against what must be true of it, while the product goes on: the schema, that every row can be read,
that jobs, events, plans and their versions fit one another. Changes nothing.

Exit: 0 all is well, 1 something is not, 2 wrong usage.
`

export const verify: Command = {
  usage,
  work(call) {
    const [file, ...more] = call.positionals
    if (more.length > 0) throw new UsageFault('Give one file at most.')
    return file === undefined ? verifyDatabase(call) : verifyFile(call, resolve(file))
  },
}

async function verifyFile({ config, say }: Call, file: string): Promise<boolean> {
  const manifest = await verifyArchive(file, chooseKey(config.backup))
  for (const table of manifest.tables) say(`${table.name}: ${describeRows(table)}`)
  say(
    `Whole and unchanged: all rows as of ${manifest.at}, by release ${manifest.productVersion} at schema ` +
      `${manifest.migration.tag}, from Postgres ${manifest.postgresVersion}.`,
  )
  return true
}

async function verifyDatabase({ config, say }: Call): Promise<boolean> {
  await using database = await reachDatabase(config, 'npm run verify')
  const faults = await checkDatabase(database.url, say)
  for (const fault of faults) say(`- ${fault}`)
  say(
    faults.length === 0
      ? 'All is well.'
      : `${faults.length} faults were found; keep your last good backup.`,
  )
  return faults.length === 0
}
