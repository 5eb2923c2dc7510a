import type { Ask } from './ask.ts'

/** Adds guests without sessions in one statement and gives their ids. */
export async function addPeople(ask: Ask, count: number): Promise<string[]> {
  const rows = await ask.rows<{ id: string }>(
    `INSERT INTO person (id, name, email, is_anonymous)
     SELECT id, 'Guest', id || '@guest.invalid', true
     FROM (SELECT gen_random_uuid()::text AS id FROM generate_series(1, $1)) AS made
     RETURNING id`,
    [count],
  )
  return rows.map(({ id }) => id)
}
