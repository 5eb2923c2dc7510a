import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import {
  checkDatabase,
  countTables,
  type Manifest,
  refuseRunning,
  restoreArchive,
  writeArchive,
} from '@zero-sum/database/archive'
import { findDataVersion } from '@zero-sum/database/embedded'
import { migrateQueue } from '@zero-sum/queue/migrate'
import { type LauncherConfig, queueSettings } from '../config.ts'
import { backupName } from './backup-files.ts'
import { type Command, textOption, UsageFault } from './command.ts'
import { reachDatabase, takeDatabase } from './reach-database.ts'
import { tellJobs } from './restore.ts'

const usage = `Usage: npm run move -- --to postgres://… [--from postgres://…] [--replace NAME]

Moves the installation into another database: by a backup, which is kept, a restore, and a comparison of both. The product must
not run. What it was moved from stays as it is.

  --to WHERE       an address, or the word embedded for the database in DATA_DIR
  --from WHERE     the same; without it the database that the settings name
  --replace NAME   replaces all that is in the target, which is called NAME; without it only an empty one is filled

Exit: 0 moved, 1 a fault and nothing changed, 2 wrong usage.
`

export const move: Command = {
  usage,
  options: {
    to: { type: 'string' },
    from: { type: 'string' },
    replace: { type: 'string' },
  },
  async work(call) {
    const { config, positionals, productVersion, say, print, signal } = call
    if (positionals.length > 0) throw new UsageFault(`What is ${positionals[0]}?`)
    const to = readPlace(config, textOption(call, 'to'), 'to')
    const from =
      textOption(call, 'from') === undefined
        ? config
        : readPlace(config, textOption(call, 'from'), 'from')
    if (to.databaseUrl === from.databaseUrl)
      throw new UsageFault('--to is the database that it is in already.')
    await using places = new AsyncDisposableStack()
    const source = await openSource(places, from)
    const target = places.use(await takeDatabase(to, 'npm run move'))
    await refuseRunning(target.url)
    const file = await chooseFile(config)
    say('Copying:')
    const { manifest } = await writeArchive({
      databaseUrl: source,
      file,
      productVersion,
      say,
      signal,
    })
    say('Filling:')
    const replace = textOption(call, 'replace')
    const { unfinishedJobs } = await restoreArchive({
      databaseUrl: target.url,
      file,
      replace,
      say,
      signal,
    })
    await refuseChanged(source, manifest)
    const faults = await checkDatabase(target.url, () => undefined)
    for (const fault of faults) say(`As before the move: ${fault}`)
    await migrateQueue(queueSettings(to.config, target.url))
    say(
      `Moved, row for row. ${tellJobs(unfinishedJobs)} A copy of all of it is in ${file}; it holds health data.`,
    )
    for (const line of settingsAfter(to, config)) say(line)
    print(to.databaseUrl === undefined ? 'embedded' : new URL(to.databaseUrl).host)
    return true
  },
}

type Place = Pick<LauncherConfig, 'databaseUrl' | 'dataDirectory'> & { config: LauncherConfig }

function readPlace(config: LauncherConfig, written: string | undefined, option: string): Place {
  if (written === undefined) throw new UsageFault(`Say where: --${option} postgres://…`)
  const databaseUrl = written === 'embedded' ? undefined : written
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/\S+$/.test(databaseUrl))
    throw new UsageFault(
      `--${option} is an address that starts with postgres://, or the word embedded.`,
    )
  const { QUEUE_DATABASE_URL: _, ...environment } = config.environment
  return { databaseUrl, dataDirectory: config.dataDirectory, config: { ...config, environment } }
}

/** The address of what is moved, which nobody else may be using. */
async function openSource(
  places: AsyncDisposableStack,
  from: Pick<LauncherConfig, 'databaseUrl' | 'dataDirectory'>,
): Promise<string> {
  // The first is refused while the product runs, the second where there is nothing to move.
  const open = from.databaseUrl === undefined ? openEmbedded : reachDatabase
  const source = places.use(await open(from, 'npm run move'))
  await refuseRunning(source.url)
  return source.url
}

async function openEmbedded(
  from: Pick<LauncherConfig, 'databaseUrl' | 'dataDirectory'>,
  label: string,
) {
  if ((await findDataVersion(from.dataDirectory)) === undefined)
    throw new Error(`There is no database in ${from.dataDirectory} to move.`)
  return await takeDatabase(from, label)
}

/** A folder of its own, since two moves may begin in one second. */
async function chooseFile({ dataDirectory }: LauncherConfig): Promise<string> {
  const backups = join(dataDirectory, 'backups')
  await mkdir(backups, { recursive: true, mode: 0o700 })
  return join(await mkdtemp(join(backups, 'move-')), backupName(new Date(), false))
}

/** Somebody may have come in while it was copied, by another role or from another machine. */
async function refuseChanged(source: string, manifest: Manifest): Promise<void> {
  const counts = await countTables(source, manifest)
  const changed = manifest.tables.filter(({ name, rows }) => counts.get(name) !== rows)
  if (changed.length === 0) return
  const names = changed.map(({ name }) => name).join(', ')
  throw new Error(
    `While it was copied, something changed in what is moved (${names}). Stop everything that uses it, and move again with --replace.`,
  )
}

function settingsAfter(
  to: Place,
  { dataDirectory, authSecret, internalApiSecret }: LauncherConfig,
): string[] {
  if (to.databaseUrl === undefined)
    return ['From now on start the product without DATABASE_URL and QUEUE_DATABASE_URL.']
  const secret = (name: string, file: string, given: string | undefined) =>
    given === undefined
      ? [`  ${name}: what is in ${join(dataDirectory, file)}, so that people stay signed in`]
      : []
  return [
    'From now on start the product with these settings:',
    '  DATABASE_URL: the address that you gave as --to',
    ...secret('AUTH_SECRET', 'auth-secret', authSecret),
    ...secret('INTERNAL_API_SECRET', 'internal-api-secret', internalApiSecret),
    '  QUEUE_DATABASE_URL: a direct connection, where that address goes through a pooler',
  ]
}
