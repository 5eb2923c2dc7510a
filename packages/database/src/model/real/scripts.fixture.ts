import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import type { Verdict } from '../beat.ts'
import type { Call } from '../call.ts'
import type { ClaimAnswer } from '../claim.ts'
import type { ModelDispatch } from '../dispatch.ts'
import { letTimePass, perform, type Stage } from './stage.fixture.ts'

export type Script = (stage: Stage) => Promise<void>

/** The worker that has the first attempt of a job before anybody else moves. */
export const zombieIncarnation = 50

/** How often a worker asks for work before it leaves. */
const claimTries = 4

export type WorkerScript = {
  beats: number
  outcome: 'complete' | 'transient' | 'handed_back' | 'refused' | 'dies'
  /** Its outcome is sent twice at the same instant. */
  isDoubled: boolean
}

export function worker(incarnation: number, script: WorkerScript): Script {
  return async (stage) => {
    for (let turn = 0; turn < claimTries; turn += 1) {
      // The newest job, and then the one before it.
      const jobId = Math.max(0, stage.world.jobIds.length - 1 - (turn % 2))
      stage.nextClaimId += 1
      const request = { jobId, claimId: stage.nextClaimId, incarnation, othersRunning: 0 }
      const claim = await perform<ClaimAnswer>(stage, { verb: 'claim', request })
      if (claim?.kind !== 'claimed') continue
      const held = { jobId, attempt: claim.attempt }
      if (await beatOn(stage, { ...held, incarnation }, script.beats))
        await settle(stage, held, script)
      if (script.outcome === 'dies') return
    }
  }
}

/** False where the job is no longer this worker's. */
async function beatOn(
  stage: Stage,
  held: { jobId: number; attempt: number; incarnation: number },
  beats: number,
): Promise<boolean> {
  for (let beat = 1; beat <= beats; beat += 1) {
    const percent = 30 * beat - held.attempt
    const progress = [percent, percent + 5].map((each) => ({ agent: 4, percent: each }))
    const request = beat % 2 === 1 ? { ...held, beat, progress } : { ...held, beat }
    const verdict = await perform<Verdict>(stage, { verb: 'beat', request })
    if (verdict !== undefined && verdict !== 'continue') return false
  }
  return true
}

async function settle(
  stage: Stage,
  held: { jobId: number; attempt: number },
  { outcome, isDoubled }: WorkerScript,
): Promise<void> {
  if (outcome === 'dies') return
  const call: Call =
    outcome === 'complete'
      ? { verb: 'complete', request: { ...held, progress: [{ agent: 6, percent: 95 }] } }
      : { verb: 'fail', request: { ...held, kind: outcome, chance: 0.5 } }
  await Promise.all(Array.from({ length: isDoubled ? 2 : 1 }, () => perform(stage, call)))
}

export type RelayRound = 'mark' | 'release' | 'dies'

export function relay(rounds: readonly RelayRound[]): Script {
  return async (stage) => {
    for (const round of rounds) {
      const leased = await perform<ModelDispatch[]>(stage, { verb: 'lease', request: { limit: 2 } })
      if (leased === undefined || leased.length === 0 || round === 'dies') continue
      await perform(stage, { verb: round, request: leased })
    }
  }
}

export function sweeper(sweeps: readonly boolean[]): Script {
  return async (stage) => {
    for (const spareLeases of sweeps)
      await perform(stage, { verb: 'sweep', request: { spareLeases } })
  }
}

export type Wish = 'same' | 'same_key' | 'other_key' | 'replace' | 'cancel'

export function client(personId: number, wishes: readonly Wish[]): Script {
  return async (stage) => {
    for (const wish of wishes) await perform(stage, callOf(stage, personId, wish))
  }
}

function callOf(stage: Stage, personId: number, wish: Wish): Call {
  const request = { personId, intake: 0, replace: false }
  switch (wish) {
    case 'same':
      return { verb: 'accept', request }
    case 'same_key':
      return { verb: 'accept', request: { ...request, key: 0 } }
    case 'other_key':
      return { verb: 'accept', request: { ...request, intake: 1, replace: true, key: 1 } }
    case 'replace':
      return { verb: 'accept', request: { ...request, intake: 1, replace: true } }
    case 'cancel':
      return { verb: 'cancel', request: { jobId: stage.world.jobIds.length - 1 } }
  }
}

/** How many turns a worker sleeps that wakes late. */
const longestSleep = 20

/** A worker that was paused for long, and wakes with the first attempt of a job in its hands: mostly too late. */
export function zombie(jobId: number, { outcome, isDoubled, beats }: WorkerScript): Script {
  return async (stage) => {
    const held = { jobId, attempt: 1 }
    for (let turn = 0; beats > 0 && turn < longestSleep && !isTakenOver(stage, jobId); turn += 1)
      await stage.takeTurn('sleep', () => sleep(1))
    for (let beat = 0; beat <= beats; beat += 1)
      await beatOn(stage, { ...held, incarnation: zombieIncarnation }, 1)
    await settle(stage, held, { outcome, isDoubled, beats })
  }
}

function isTakenOver({ history }: Stage, jobId: number): boolean {
  return history.some(
    ({ call, answer }) =>
      call.verb === 'claim' &&
      call.request.jobId === jobId &&
      (answer as ClaimAnswer).kind === 'claimed' &&
      call.request.incarnation !== zombieIncarnation,
  )
}

/** Takes leases away by letting time pass. */
export function clock(leaps: readonly number[]): Script {
  return async (stage) => {
    for (const ms of leaps) {
      await stage.takeTurn('time', () => letTimePass(stage, ms))
    }
  }
}

const workerScript = fc.record<WorkerScript>({
  beats: fc.nat({ max: 3 }),
  outcome: fc.constantFrom('complete', 'complete', 'transient', 'handed_back', 'refused', 'dies'),
  isDoubled: fc.boolean(),
})
const wishes = fc.array(
  fc.constantFrom<Wish>('same', 'same_key', 'other_key', 'replace', 'cancel'),
  { maxLength: 3 },
)

/** Everybody who moves the jobs of some people: workers, a relay, a sweeper, two browsers for each, and time. */
export function scripts(crowd: { people: number; workers: number }): fc.Arbitrary<Script[]> {
  const exactly = (length: number) => ({ minLength: length, maxLength: length })
  return fc
    .record({
      workers: fc.array(workerScript, exactly(crowd.workers)),
      zombies: fc.array(workerScript, exactly(crowd.people)),
      rounds: fc.array(fc.constantFrom<RelayRound>('mark', 'release', 'dies'), { maxLength: 3 }),
      sweeps: fc.array(fc.boolean(), { maxLength: 4 }),
      browsers: fc.array(wishes, exactly(2 * crowd.people)),
      leaps: fc.array(fc.constantFrom(1_500, 6_001, 20_000), { maxLength: 4 }),
    })
    .map(({ workers, zombies, rounds, sweeps, browsers, leaps }) => [
      ...workers.map((script, incarnation) => worker(incarnation, script)),
      ...zombies.map((script, jobId) => zombie(jobId, script)),
      relay(rounds),
      sweeper(sweeps),
      ...browsers.map((some, browser) => client(Math.floor(browser / 2), some)),
      clock(leaps),
    ])
}
