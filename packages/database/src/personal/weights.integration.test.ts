import { expect, it } from 'vitest'
import { makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { deleteWeight, listWeights, saveWeight } from './weights.ts'

const database = withDatabase()

it('keeps one weight a day for each person, in the order of the days', async () => {
  const [one, other] = [await makePerson(database()), await makePerson(database())]
  await saveWeight(database(), one, { date: '2026-02-01', kg: 81 })
  await saveWeight(database(), one, { date: '2026-01-31', kg: 82.5 })
  await saveWeight(database(), one, { date: '2026-02-01', kg: 80.9 })
  await saveWeight(database(), other, { date: '2026-02-01', kg: 60 })
  expect(await listWeights(database(), one)).toEqual([
    { date: '2026-01-31', kg: 82.5 },
    { date: '2026-02-01', kg: 80.9 },
  ])
  await deleteWeight(database(), { personId: one, date: '2026-02-01' })
  await deleteWeight(database(), { personId: one, date: '2026-02-01' })
  expect(await listWeights(database(), one)).toEqual([{ date: '2026-01-31', kg: 82.5 }])
  expect(await listWeights(database(), other)).toHaveLength(1)
})
