import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { findSqlState } from '../../connection.ts'
import type { Call } from '../call.ts'
import { checkAnswer } from '../explore/check-answer.ts'
import { checkRows } from '../explore/check-rows.ts'
import { beginRecord, type PromiseRecord } from '../explore/promise-record.ts'
import { emptyModel, type Model } from '../model.ts'
import { type Answered, brokenAnswers } from './broken-answers.fixture.ts'
import { brokenRows } from './broken-rows.fixture.ts'
import { setClock } from './frozen-clock.fixture.ts'
import { playOnReal } from './play-on-real.fixture.ts'
import { type Rows, readRows } from './read-rows.fixture.ts'
import type { RealWorld } from './real-world.fixture.ts'

/** What several callers share while they call the same rows. */
export type Stage = {
  world: RealWorld
  /** The same rows over connections of its own, for looking and for the clock. */
  watcher: RealWorld
  history: Answered[]
  /** Does something when its turn has come. */
  takeTurn: TakeTurn
  /** How the rows are looked at around a call: each call alone, after a call, or only when all is over. */
  watch: 'each' | 'after' | 'end'
  record: PromiseRecord
  nowMs: number
  ticks: number
  nextClaimId: number
}

export type TakeTurn = <result>(label: string, work: () => Promise<result>) => Promise<result>

/** Nobody waits for anybody. */
export const atOnce: TakeTurn = (_, work) => work()

export function openStage(world: RealWorld, watcher: RealWorld): Stage {
  return {
    world,
    watcher,
    history: [],
    takeTurn: atOnce,
    watch: 'each',
    record: beginRecord(),
    nowMs: 0,
    ticks: 0,
    nextClaimId: 0,
  }
}

/** What Postgres and the product say where a row could not be had; the caller comes again, as after any lost answer. */
const heldState = '55P03'

/** Does a call when its turn has come, writes down the answer, and looks whether everything holds. */
export function perform<answer>(stage: Stage, call: Call): Promise<answer | undefined> {
  return stage.takeTurn(call.verb, async () => {
    const before = stage.watch === 'each' ? await readRows(stage.watcher) : undefined
    const begunAt = tick(stage)
    const answer = await playOnReal(stage.world, call).catch((error: unknown) => {
      if (findSqlState(error) === heldState) return undefined
      throw error
    })
    if (answer !== undefined) stage.history.push({ call, answer, begunAt, endedAt: tick(stage) })
    if (stage.watch === 'end') return answer as answer | undefined
    const after = await checkStage(stage)
    if (before !== undefined && answer !== undefined)
      checkStep(stage, before, after, { call, answer })
    return answer as answer | undefined
  })
}

function tick(stage: Stage): number {
  stage.ticks += 1
  return stage.ticks
}

/** Where a call had its turn alone, everything has to hold that holds of a call in the model. */
function checkStep(
  { record, nowMs }: Stage,
  was: Rows,
  is: Rows,
  { call, answer }: Pick<Answered, 'call' | 'answer'>,
): void {
  const before: Model = { ...emptyModel, nowMs, jobs: was.jobs, plans: was.plans }
  // The checks know by its identity that a row was left alone.
  const jobs = is.jobs.map((job, jobId) => {
    const earlier = was.jobs[jobId]
    return earlier !== undefined && isDeepStrictEqual(earlier, job) ? earlier : job
  })
  const plans = isDeepStrictEqual(was.plans, is.plans) ? was.plans : is.plans
  const after: Model = { ...before, jobs, plans }
  checkRows(before, after, call.verb)
  checkAnswer(record, before, after, call, answer)
}

export async function checkStage({ watcher, history }: Stage): Promise<Rows> {
  const rows = await readRows(watcher)
  expect([...brokenRows(rows), ...brokenAnswers(history)]).toEqual([])
  return rows
}

/** Lets time pass for everybody. */
export async function letTimePass(stage: Stage, ms: number): Promise<void> {
  stage.nowMs += ms
  await setClock(stage.watcher.database, stage.nowMs)
}
