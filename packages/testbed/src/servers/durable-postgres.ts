import { migrateDatabase } from '@zero-sum/database/migrate'
import { migrateQueue } from '@zero-sum/queue/migrate'
import {
  type PostgresStop,
  type StoppablePostgres,
  startStoppablePostgres,
} from '../../../database/src/testing/start-stoppable-postgres.ts'
import { findSteadyPort } from './steady-port.ts'

export type { PostgresStop }

/**
 * A Postgres with the durability that the product ships with, which a run may stop and start on its own port. `url` is the
 * product role's address of a migrated database; the queue's tables are in it too.
 */
export type DurablePostgres = StoppablePostgres

/** @param options.settings Postgres settings beyond the product's, by name, such as `max_connections`. */
export async function startDurablePostgres(
  options: { settings?: Readonly<Record<string, string>> } = {},
): Promise<DurablePostgres> {
  await using opening = new AsyncDisposableStack()
  const postgres = opening.use(
    await startStoppablePostgres({ port: await findSteadyPort(), ...options }),
  )
  await migrateDatabase(postgres.url)
  await migrateQueue({ kind: 'postgres', connectionString: postgres.url })
  opening.move()
  return postgres
}
