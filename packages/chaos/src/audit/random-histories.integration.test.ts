import { randomUUID } from 'node:crypto'
import { createTestDatabase, type TestDatabase } from '@zero-sum/database/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from './audit.ts'
import { emptyRecord, type Held, openScene, type Scene } from './history.fixture.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

/** What somebody does next. The numbers choose among the people, the jobs and the attempts that there are by then. */
const move = fc.record({
  verb: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('submit', 'claim', 'report') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('complete', 'repeat', 'expire', 'poll', 'transient', 'handBack'),
    },
    { weight: 1, arbitrary: fc.constantFrom('cancel', 'kill', 'pass', 'mismatch', 'refuse') },
  ),
  which: fc.nat(1_000),
  isAnswerLost: fc.boolean(),
})
type Move = ReturnType<typeof pick> extends never ? never : fc.GeneratedValue
