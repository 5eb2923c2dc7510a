import {
  countRows,
  dumpDatabase,
  fillPersonTables,
  findPersonTables,
} from '@zero-sum/database/testing'
import { expect, it } from 'vitest'
import { createVisitor, type Visitor } from './visitor.fixture.ts'
import { password, signUp, signUpWithMail, withAccounts } from './with-accounts.fixture.ts'

const stage = withAccounts()

async function idOf(visitor: Visitor): Promise<string> {
  const { body } = await visitor.get('/api/auth/get-session')
  return (body as { user: { id: string } }).user.id
}

it('deleting an account leaves no row of theirs in any table, and every row of everybody else', async () => {
  const { database, silent, posting } = stage()
  const tables = await findPersonTables(database)
  const other = await signUp(silent)
  await fillPersonTables(database, await idOf(other.visitor))
  const before = await countRows(database, tables)
  for (const table of tables) expect(before[table], table).toBeGreaterThan(0)

  const { visitor, email } = await signUpWithMail(stage())
  const personId = await idOf(visitor)
  const { jobId, planId } = await fillPersonTables(database, personId)
  // What hangs on a person without a foreign key.
  await createVisitor(posting).post('request-password-reset', { email })
  const filled = await countRows(database, tables)
  for (const table of tables) expect(filled[table], table).toBeGreaterThan(before[table] ?? 0)
  expect(await dumpDatabase(database)).toContain(personId)

  expect((await visitor.post('delete-user', { password })).status).toBe(200)
  expect(await countRows(database, tables)).toEqual(before)
  const left = await dumpDatabase(database)
  for (const trace of [personId, email, jobId, planId]) expect(left).not.toContain(trace)
  expect(left).toContain(other.email)
})

it('deleting a guest does the same', async () => {
  const { database, silent } = stage()
  const guest = createVisitor(silent)
  const tables = await findPersonTables(database)
  const before = await countRows(database, tables)
  await guest.post('sign-in/anonymous')
  const personId = await idOf(guest)
  await fillPersonTables(database, personId)
  expect((await guest.post('delete-user', { confirm: true })).status).toBe(200)
  expect(await countRows(database, tables)).toEqual(before)
  expect(await dumpDatabase(database)).not.toContain(personId)
})
