import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from '@zero-sum/database/embedded'
import { migrateDatabase } from '@zero-sum/database/migrate'
import { migrateQueue } from '@zero-sum/queue/migrate'
import { step } from '../bootstrap/steps.mjs'
import { type DatabaseConfig, queueSettings } from '../config.ts'

export interface OpenDatabase extends AsyncDisposable {
  url: string
}

/** Brings up the embedded database, unless the operator gave one, with the newest schema in either. */
export async function openDatabase(
  config: DatabaseConfig,
  options: Omit<EmbeddedPostgresOptions, 'dataDirectory'>,
): Promise<OpenDatabase> {
  const { databaseUrl, dataDirectory } = config
  await using opening = new AsyncDisposableStack()
  const url =
    databaseUrl ??
    (
      await step('Starting the database', async () =>
        opening.use(await startEmbeddedPostgres({ ...options, dataDirectory })),
      )
    ).url
  await step('Bringing the database to the newest schema', async () => {
    await migrateDatabase(url)
    await migrateQueue(queueSettings(config, url))
  })
  const opened = opening.move()
  return { url, [Symbol.asyncDispose]: () => opened.disposeAsync() }
}
