import { createTestDatabase } from '@zero-sum/database/testing'
import { expect, inject, it } from 'vitest'
import { openAsk } from './ask.ts'
import { fillHistory } from './fill-history.ts'

it('fills up to so many whole jobs, and leaves the guards of the tables on', async () => {
  await using test = await createTestDatabase()
  const url = new URL(inject('testPostgres').superuserUrl)
  url.pathname = new URL(test.url).pathname
  await using ask = await openAsk(url.href)
  await fillHistory(ask, 10)
  await fillHistory(ask, 25)
  const [counts] = await ask.rows(
    `SELECT (SELECT count(*)::int FROM plan_generation_job WHERE status = 'completed') AS jobs,
       (SELECT count(*)::int FROM job_event) AS events, (SELECT count(*)::int FROM meal_plan) AS plans,
       (SELECT count(*)::int FROM meal_plan WHERE is_active) AS active,
       (SELECT count(*)::int FROM person) AS people`,
  )
  expect(counts).toEqual({ jobs: 25, events: 75, plans: 25, active: 6, people: 7 })
  await expect(ask.rows(`UPDATE plan_generation_job SET status = 'pending'`)).rejects.toThrow(
    'illegal move',
  )
})
