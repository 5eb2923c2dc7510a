import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { playOnModel } from './call.ts'
import type { ModelDispatch } from './dispatch.ts'
import { emptyModel, type Model } from './model.ts'
import { type Command, commands } from './real/commands.fixture.ts'
import { setClock, withFrozenDatabase } from './real/frozen-clock.fixture.ts'
import { histories } from './real/histories.fixture.ts'
import { playOnReal } from './real/play-on-real.fixture.ts'
import { readRows, rowsOf } from './real/read-rows.fixture.ts'
import { beginWorld, type RealWorld } from './real/real-world.fixture.ts'
import { type Memory, resolveCommand } from './real/resolve-command.fixture.ts'
import { type Transition, transitions } from './transitions.ts'
import { verbs } from './verbs.ts'

const sequences = 300
const frozen = withFrozenDatabase(2)

type Pair = { model: Model; memory: Memory; world: RealWorld }

/** Does one thing on both sides, and compares what they answer and what is written down then. */
async function doBoth(pair: Pair, command: Command, taken: Set<Transition>): Promise<void> {
  if (command.do === 'repeat') {
    for (let turn = 0; turn < command.times; turn += 1)
      for (const each of command.commands) await doBoth(pair, each, taken)
    return
  }
  // Two jobs of one instant would have no order.
  if (command.do === 'accept') await moveClock(pair, pair.model.nowMs + 1)
  const resolved = resolveCommand(pair.model, pair.memory, command)
  if ('nowMs' in resolved) return moveClock(pair, resolved.nowMs)
  const { call } = resolved
  const step = playOnModel(pair.model, call, verbs)
  const answer = await playOnReal(pair.world, call)
  expect(answer, `the answer to ${JSON.stringify(call)}`).toEqual(step.answer)
  expect(await readRows(pair.world), `the rows after ${JSON.stringify(call)}`).toEqual(
    rowsOf(step.model),
  )
  if (call.verb === 'lease') pair.memory.batches.push(step.answer as ModelDispatch[])
  for (const transition of step.taken) taken.add(transition)
  pair.model = step.model
}

async function moveClock(pair: Pair, nowMs: number): Promise<void> {
  await setClock(pair.world.database, nowMs)
  pair.model = { ...pair.model, nowMs }
}

async function begin(isGathered: boolean): Promise<Pair> {
  const memory = { batches: [], claims: [] }
  const world = await beginWorld(frozen().watcher, 2)
  if (isGathered) world.delivery = createDelivery(world.database)
  return { model: emptyModel, memory, world }
}

describe('the model of a job', () => {
  const taken = new Set<Transition>()

  it.each(Object.entries(histories))('does as the database does: %s', async (_, history) => {
    const pair = await begin(false)
    for (const command of history) await doBoth(pair, command, taken)
  })

  it('leases as many jobs as a relay asks for, whatever the planner takes the table for', async () => {
    const pair = await begin(false)
    const accept = { do: 'accept', intake: 0, replace: false } as const
    await doBoth(pair, { ...accept, person: 0 }, taken)
    await frozen().watcher.execute(sql`ANALYZE plan_generation_job`)
    await doBoth(pair, { do: 'cancel', job: 0 }, taken)
    for (const person of [0, 1]) await doBoth(pair, { ...accept, person }, taken)
    await doBoth(pair, { do: 'lease', limit: 1 }, taken)
  })

  it(`does as the database does in ${sequences} sequences of calls`, async () => {
    await fc.assert(
      fc.asyncProperty(commands, fc.boolean(), async (sequence, isGathered) => {
        const pair = await begin(isGathered)
        for (const command of sequence) await doBoth(pair, command, taken)
      }),
      { numRuns: sequences, interruptAfterTimeLimit: 180_000, markInterruptAsFailure: true },
    )
  }, 240_000)

  it('was compared in every move that it can make', () => {
    expect(Object.keys(transitions).filter((one) => !taken.has(one as Transition))).toEqual([])
  })
})
