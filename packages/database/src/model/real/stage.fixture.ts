import { expect } from 'vitest'
import { findSqlState } from '../../connection.ts'
import type { Call } from '../call.ts'
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
  /** Waits for the turn of a whole call. */
  pass: (label: string) => Promise<unknown>
  /** Whether somebody looks at the rows after every call, and not only at the end. */
  isWatched: boolean
  nowMs: number
  nextClaimId: number
}

/** What Postgres and the product say where a row could not be had; the caller comes again, as after any lost answer. */
const heldState = '55P03'

/** Does a call when its turn has come, writes down the answer, and looks whether everything holds. */
export async function perform<answer>(stage: Stage, call: Call): Promise<answer | undefined> {
  await stage.pass(call.verb)
  const answer = await playOnReal(stage.world, call).catch((error: unknown) => {
    if (findSqlState(error) === heldState) return undefined
    throw error
  })
  if (answer !== undefined) stage.history.push({ call, answer })
  if (stage.isWatched) await checkStage(stage)
  return answer as answer | undefined
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
