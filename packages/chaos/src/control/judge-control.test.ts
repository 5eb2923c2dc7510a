import { describe, expect, it } from 'vitest'
import type { Submission } from '../record/submission.ts'
import { findRescues } from './find-rescues.ts'
import { judgeControl } from './judge-control.ts'

function submission(seed: number, change: Partial<Submission>): Submission {
  const times = { sentAtMs: 0, answeredAtMs: 1 }
  const who = { person: `p${seed}`, key: `k${seed}`, purpose: 'new' as const }
  return { ...who, ...times, seed, status: 202, jobId: `j${seed}`, existing: false, ...change }
}

const nothing = {
  plans: [],
  states: new Map(),
  planted: { poison: new Set<number>(), refused: new Set<number>() },
}

describe('judgeControl', () => {
  it('counts a job as lost that was promised and is neither stored nor failed, and says which the queue still has', () => {
    const judged = judgeControl({
      ...nothing,
      submissions: [1, 2, 3, 4].map((seed) => submission(seed, {})),
      plans: [{ jobId: 'j1', seed: 1 }],
      states: new Map([
        ['j2', 'failed'],
        ['j3', 'unfinished'],
      ]),
    })
    expect(judged).toMatchObject({ accepted: 4, completed: 1, failed: 1, lost: 2 })
    expect(judged.lostButQueued).toBe(1)
  })

  it('promises nothing by an answer that is an error or never came, and one job by two answers', () => {
    const judged = judgeControl({
      ...nothing,
      submissions: [
        submission(1, { status: 503, jobId: undefined }),
        submission(2, { status: undefined, jobId: undefined }),
        submission(3, {}),
        submission(4, { status: 200, jobId: 'j3', existing: true }),
      ],
    })
    expect(judged).toMatchObject({ accepted: 1, lost: 1 })
  })

  it('says how many of the failed were meant to', () => {
    const judged = judgeControl({
      ...nothing,
      submissions: [submission(1, {}), submission(2, {})],
      states: new Map([
        ['j1', 'failed'],
        ['j2', 'failed'],
      ]),
      planted: { poison: new Set([1]), refused: new Set() },
    })
    expect(judged).toMatchObject({ failed: 2, failedAsPlanted: 1, lost: 0 })
  })

  it('tells a plan that one job stored twice from one that was made by two jobs', () => {
    const { storedTwice } = judgeControl({
      ...nothing,
      submissions: [],
      plans: [
        { jobId: 'a', seed: 1 },
        { jobId: 'a', seed: 1 },
        { jobId: 'b', seed: 2 },
        { jobId: 'c', seed: 2 },
        { jobId: 'd', seed: 3 },
      ],
    })
    expect(storedTwice).toEqual({ oneJob: 1, twoJobs: 1 })
  })
})

describe('findRescues', () => {
  const begin = (seed: number, pid: number, atMs: number) => ({ seed, agent: 0, pid, atMs })
  const left = (seed: number, pid: number, atMs: number) =>
    ({ kind: 'left', seed, pid, atMs }) as const
  const begun = (name: string, pid: number, atMs: number) =>
    ({ kind: 'begun', name, pid, atMs }) as const

  it('takes the time from a kill to the next beginning of what that life of the worker was at', () => {
    const rescues = findRescues(
      [{ name: 'worker 1', atMs: 100 }],
      [begin(1, 7, 50), begin(2, 7, 60), begin(3, 7, 70), begin(4, 8, 70), begin(1, 8, 350)],
      [begun('worker 1', 6, 0), begun('worker 1', 7, 40), begun('worker 2', 8, 0), left(2, 7, 80)],
    )
    expect(rescues).toEqual({ waitsMs: [250], never: 1 })
  })

  it('does not take an execution that was left and begun again for two', () => {
    const lines = [begin(1, 7, 10), begin(1, 7, 90), begin(1, 8, 130)]
    const rescues = findRescues([{ name: 'worker 1', atMs: 100 }], lines, [
      begun('worker 1', 7, 0),
      left(1, 7, 20),
    ])
    expect(rescues).toEqual({ waitsMs: [30], never: 0 })
  })

  it('strikes a job once, though its worker is killed again before it has come up', () => {
    const kills = [100, 105].map((atMs) => ({ name: 'worker 1', atMs }))
    const rescues = findRescues(kills, [begin(1, 7, 50)], [begun('worker 1', 7, 0)])
    expect(rescues).toEqual({ waitsMs: [], never: 1 })
  })
})
