import { connectDatabase, createDelivery, leaseDispatches } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { describe, expect, it } from 'vitest'
import { addPeople } from './add-people.ts'
import { openAsk } from './ask.ts'
import { benchIntake } from './bench-intake.ts'
import { cancelUnfinished } from './cancel-unfinished.ts'
import { holdJobs, releaseJobs } from './held-jobs.ts'
import { whenCompleted } from './when-completed.ts'

describe('held jobs', () => {
  it('are seen by no relay until they are released, and then by the first', async () => {
    await using test = await createTestDatabase()
    await using ask = await openAsk(test.url)
    await using connection = connectDatabase(test.url, () => {})
    const held = await holdJobs(ask, 3)
    expect(await leaseDispatches(connection.database, 10)).toEqual([])
    await releaseJobs(ask)
    const leased = await leaseDispatches(connection.database, 10)
    expect(leased.map(({ jobId }) => jobId).toSorted()).toEqual(held.map(({ id }) => id).toSorted())
  })

  it('count as nothing measured where they end without a plan', async () => {
    await using test = await createTestDatabase()
    await using ask = await openAsk(test.url)
    const held = await holdJobs(ask, 2)
    expect(await cancelUnfinished(ask)).toBe(2)
    const jobIds = held.map(({ id }) => id)
    await expect(whenCompleted(ask, jobIds)).rejects.toThrow('0 of 2 jobs stored a plan')
  })
})

it('counts accepts by their rows', async () => {
  await using test = await createTestDatabase()
  await using ask = await openAsk(test.url)
  await using connection = connectDatabase(test.url, () => {})
  const delivery = createDelivery(connection.database)
  const [personId = ''] = await addPeople(ask, 1)
  const accept = () =>
    delivery.acceptJob({ personId, intake: benchIntake, seed: 1, replace: false })
  await Promise.all([accept(), accept()])
  expect(await cancelUnfinished(ask)).toBe(1)
})
