import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { endAll } from './real/end-all.fixture.ts'
import { withFrozenDatabase } from './real/frozen-clock.fixture.ts'
import { beginWorld, deliverAlone } from './real/real-world.fixture.ts'
import { type Script, scripts } from './real/scripts.fixture.ts'
import { checkStage, perform, type Stage } from './real/stage.fixture.ts'
import type { Turnstile } from './real/turnstile.fixture.ts'

const callOrders = 60
const statementOrders = 60
const collisions = 60

const few = scripts({ people: 1, workers: 2 })
const many = scripts({ people: 2, workers: 6 })

const frozen = withFrozenDatabase(12)

/** People with a job that waits, and everybody around them. */
async function setStage(people: number): Promise<Stage> {
  const watcher = await beginWorld(frozen().watcher, people)
  const { database } = frozen()
  const world = { ...watcher, database, delivery: deliverAlone(database) }
  const times = { nowMs: 0, nextClaimId: 0 }
  const stage = { world, watcher, history: [], pass: noWait, isWatched: true, ...times }
  for (let personId = 0; personId < people; personId += 1) {
    const request = { personId, intake: 0, replace: false, key: 0 }
    await perform(stage, { verb: 'accept', request })
  }
  return stage
}

const noWait = () => Promise.resolve()

/** Lets the scheduler decide whose turn it is, until everybody has done their part. */
async function takeTurns(
  scheduler: fc.Scheduler,
  { settle }: Turnstile,
  running: readonly Promise<void>[],
): Promise<void> {
  let left = running.length
  const outcomes = Promise.allSettled(
    running.map((one) =>
      one.finally(() => {
        left -= 1
      }),
    ),
  )
  while (left > 0) {
    if (scheduler.count() > 0) await scheduler.waitOne()
    // Whoever looks again at a held row a little later has no turn to wait for now.
    else await sleep(1)
    await settle()
  }
  for (const outcome of await outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

async function checkEnd(stage: Stage): Promise<void> {
  stage.pass = noWait
  await checkStage(stage)
  await endAll(stage)
}

const start = (stage: Stage, parts: readonly Script[]) => parts.map((part) => part(stage))

describe('the rows of a job', () => {
  it(`hold in ${callOrders} orders of calls`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), few, async (scheduler, parts) => {
        const stage = await setStage(1)
        stage.pass = (label) => scheduler.schedule(Promise.resolve(), label)
        await takeTurns(scheduler, frozen().turnstile, start(stage, parts))
        await checkEnd(stage)
      }),
      { numRuns: callOrders },
    )
  }, 240_000)

  it(`hold in ${statementOrders} orders of statements`, async () => {
    const turnstile = frozen().turnstile
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), few, async (scheduler, parts) => {
        const stage = await setStage(1)
        turnstile.setPass((label) => scheduler.schedule(Promise.resolve(), label))
        const ended = takeTurns(scheduler, turnstile, start(stage, parts))
        await ended.finally(() => turnstile.setPass(undefined))
        await checkEnd(stage)
      }),
      { numRuns: statementOrders },
    )
  }, 240_000)

  it.each([
    ['by itself', deliverAlone],
    ['gathered', createDelivery],
  ])(
    `hold in ${collisions} collisions of everybody at once, each call %s`,
    async (_, deliver) => {
      await fc.assert(
        fc.asyncProperty(many, async (parts) => {
          const stage = await setStage(2)
          stage.world.delivery = deliver(stage.world.database)
          stage.isWatched = false
          await Promise.all(start(stage, parts))
          await checkEnd(stage)
        }),
        { numRuns: collisions },
      )
    },
    240_000,
  )
})
