import pg from 'pg'
import { expect, it } from 'vitest'
import { createBareDatabase } from './archive.fixture.ts'
import { readSequences, setSequences } from './describe-tables.ts'

it('numbers on where the original stood, also where its last rows were deleted', async () => {
  await using database = await createBareDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    await client.query(`
      CREATE TABLE "Numbered" (id int GENERATED ALWAYS AS IDENTITY, other serial, never bigserial);
      INSERT INTO "Numbered" (never) SELECT 0 FROM generate_series(1, 5);
      DELETE FROM "Numbered"`)
    const tables = [{ name: 'Numbered', columns: ['id', 'other', 'never'] }]
    const records = await readSequences(client, tables)
    expect(records.map(({ column, lastValue, isCalled }) => [column, lastValue, isCalled])).toEqual(
      [
        ['id', '5', true],
        ['never', '1', false],
        ['other', '5', true],
      ],
    )
    await client.query('TRUNCATE "Numbered" RESTART IDENTITY')
    await setSequences(client, records)
    const { rows } = await client.query('INSERT INTO "Numbered" DEFAULT VALUES RETURNING *')
    expect(rows).toEqual([{ id: 6, other: 6, never: '1' }])
  } finally {
    await client.end()
  }
})
