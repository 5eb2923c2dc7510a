import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { leaseMs } from '../jobs/timing.ts'
import type { AcceptAnswer } from './model.ts'
import { endAll } from './real/end-all.fixture.ts'
import { withFrozenDatabase } from './real/frozen-clock.fixture.ts'
import { beginWorld, deliverAlone } from './real/real-world.fixture.ts'
import { type Script, scripts, zombieIncarnation } from './real/scripts.fixture.ts'
import {
  atOnce,
  checkStage,
  letTimePass,
  openStage,
  perform,
  type Stage,
  type TakeTurn,
} from './real/stage.fixture.ts'

const callOrders = 60
const statementOrders = 60
const collisions = 40

/** Making a failure smaller must not take for ever. */
const limits = { interruptAfterTimeLimit: 180_000, markInterruptAsFailure: true }

const few = scripts({ people: 1, workers: 2 })
const many = scripts({ people: 2, workers: 6 })

const frozen = withFrozenDatabase(12)

/** People with a job whose lease has run out, and everybody around them. */
async function setStage(people: number): Promise<Stage> {
  const watcher = await beginWorld(frozen().watcher, people)
  const { database } = frozen()
  const world = { ...watcher, database, delivery: deliverAlone(database) }
  const stage = openStage(world, watcher)
  for (let personId = 0; personId < people; personId += 1) {
    const request = { personId, intake: 0, replace: false, key: 0 }
    const accepted = await perform<AcceptAnswer>(stage, { verb: 'accept', request })
    const claim = { claimId: personId, incarnation: zombieIncarnation, othersRunning: 0 }
    const jobId = accepted?.jobId ?? -1
    await perform(stage, { verb: 'claim', request: { jobId, ...claim } })
  }
  stage.nextClaimId = people
  await letTimePass(stage, leaseMs + 1)
  return stage
}

/** Lets the scheduler decide whose turn it is, until everybody has done their part. */
async function takeTurns(
  scheduler: fc.Scheduler,
  settle: () => Promise<void>,
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

/** Turns of whole calls: nobody else moves until the one whose turn it is has its answer. */
function turnsOfCalls(scheduler: fc.Scheduler): {
  takeTurn: TakeTurn
  settle: () => Promise<void>
} {
  let underWay: Promise<unknown> | undefined
  return {
    async takeTurn(label, work) {
      await scheduler.schedule(Promise.resolve(), label)
      const working = work()
      underWay = working
      return working
    },
    async settle() {
      await nextTurn()
      // Whoever asked hears of a failure.
      await underWay?.catch(() => {})
      await nextTurn()
    },
  }
}

async function checkEnd(stage: Stage): Promise<void> {
  stage.takeTurn = atOnce
  stage.watch = 'end'
  await checkStage(stage)
  await endAll(stage)
}

const start = (stage: Stage, parts: readonly Script[]) => parts.map((part) => part(stage))

describe('the rows of a job', () => {
  it(`hold in ${callOrders} orders of calls`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), few, async (scheduler, parts) => {
        const stage = await setStage(1)
        const { takeTurn, settle } = turnsOfCalls(scheduler)
        stage.takeTurn = takeTurn
        await takeTurns(scheduler, settle, start(stage, parts))
        await checkEnd(stage)
      }),
      { ...limits, numRuns: callOrders },
    )
  }, 240_000)

  it(`hold in ${statementOrders} orders of statements`, async () => {
    const turnstile = frozen().turnstile
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), few, async (scheduler, parts) => {
        const stage = await setStage(1)
        stage.watch = 'after'
        turnstile.setPass((label) => scheduler.schedule(Promise.resolve(), label))
        const ended = takeTurns(scheduler, turnstile.settle, start(stage, parts))
        await ended.finally(() => turnstile.setPass(undefined))
        await checkEnd(stage)
      }),
      { ...limits, numRuns: statementOrders },
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
          stage.watch = 'end'
          await Promise.all(start(stage, parts))
          await checkEnd(stage)
        }),
        { ...limits, numRuns: collisions },
      )
    },
    240_000,
  )
})
