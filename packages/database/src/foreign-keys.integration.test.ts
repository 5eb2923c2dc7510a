import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { withDatabase } from './jobs/with-database.ts'

const database = withDatabase()

it('finds the rows behind every foreign key by an index, so that deleting a person stays quick as history grows', async () => {
  const { rows } = await database().execute(sql`
    SELECT conname FROM pg_constraint AS key
    WHERE contype = 'f' AND NOT EXISTS (
      SELECT 1 FROM pg_index WHERE indrelid = key.conrelid AND indkey[0] = key.conkey[1])`)
  expect(rows).toEqual([])
})
