import { expect, it } from 'vitest'
import { messageOptions } from './policy.ts'

it('keeps completed messages for a day and at most a hundred, failed ones for a week', () => {
  expect(messageOptions).toMatchObject({
    removeOnComplete: { age: 86_400, count: 100 },
    removeOnFail: { age: 604_800 },
    attempts: 3,
    backoff: { type: 'exponential', delay: 5_000 },
  })
})
