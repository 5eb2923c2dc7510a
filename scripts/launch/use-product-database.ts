import { connectDatabase, type Database, hasCurrentSchema } from '@zero-sum/database'
import { inspectServer } from '@zero-sum/database/embedded'
import type { LauncherConfig } from '../config.ts'
import { openDatabase } from './open-database.ts'

/**
 * Does something with the product's database, whether the product is running or not. Throws with what to do where it can't
 * be reached or is that of another version.
 */
export async function useProductDatabase<result>(
  config: LauncherConfig,
  command: string,
  work: (database: Database) => Promise<result>,
): Promise<result> {
  await using opened = new AsyncDisposableStack()
  const { databaseUrl, dataDirectory } = config
  // The server may be running, which would let no second launcher at its database.
  const running = databaseUrl ?? (await inspectServer(dataDirectory)).url
  const url =
    running ??
    opened.use(await openDatabase(config, { label: `npm run ${command}`, log: () => undefined }))
      .url
  const { database } = opened.use(connectDatabase(url, () => undefined))
  await refuseOtherDatabase(database)
  return await work(database)
}

async function refuseOtherDatabase(database: Database): Promise<void> {
  const isCurrent = await hasCurrentSchema(database).catch((cause: unknown) => {
    throw new Error('the database can’t be reached. Is DATABASE_URL right?', { cause })
  })
  if (!isCurrent)
    throw new Error('the database has another schema than this version. Run npm run migrate first.')
}
