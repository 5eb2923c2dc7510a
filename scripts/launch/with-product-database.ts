import { compareSchema, connectDatabase, type Database } from '@zero-sum/database'
import { inspectServer } from '@zero-sum/database/embedded'
import type { LauncherConfig } from '../config.ts'
import { openDatabase } from './open-database.ts'

/**
 * Does some work on the database that the product runs on, which a command finds running, or starts for as long as it
 * needs it. Throws where it can't be reached, or has another schema than this version.
 */
export async function withProductDatabase<result>(
  config: LauncherConfig,
  label: string,
  work: (databaseUrl: string) => Promise<result>,
): Promise<result> {
  await using opened = new AsyncDisposableStack()
  const { databaseUrl, dataDirectory } = config
  // The server may be running, which would let no second launcher at its database.
  const running = databaseUrl ?? (await inspectServer(dataDirectory)).url
  const url = running ?? opened.use(await openDatabase(config, { label, log: () => undefined })).url
  const { database } = opened.use(connectDatabase(url, () => undefined))
  await refuseOtherDatabase(database)
  return await work(url)
}

async function refuseOtherDatabase(database: Database): Promise<void> {
  const fit = await compareSchema(database).catch((cause: unknown) => {
    throw new Error('the database can’t be reached. Is DATABASE_URL right?', { cause })
  })
  if (fit === 'too-old') throw new Error('the database needs its migrations: npm run migrate.')
  if (fit === 'too-new') throw new Error('the database belongs to a newer version than this.')
}
