import {
  mostProgressAtOnce,
  type PipelineProgress,
  type ProgressResponse,
} from '@zero-sum/contracts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { monotonicMs } from '../wait.ts'
import type { WebAnswer } from '../web/answer.ts'
import { type Heartbeat, startHeartbeat } from './heartbeat.ts'

const goOn: WebAnswer<ProgressResponse> = { kind: 'ok', body: { verdict: 'continue' } }
const silence: WebAnswer<ProgressResponse> = { kind: 'unavailable', reason: 'ECONNREFUSED' }

function report(agent: 1 | 2 | 4): PipelineProgress {
  const agentName = 'Intake Normalizer'
  return { status: 'running', agent, agentName, message: 'At work', percent: agent }
}

describe('startHeartbeat', () => {
  const sent: { beat: number; agents: number[]; atMs: number }[] = []
  const lost: { reason: string; atMs: number }[] = []
  let heartbeat: Heartbeat
  let startedAtMs = 0

  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    })
    sent.length = 0
    lost.length = 0
    startedAtMs = monotonicMs()
  })
  afterEach(() => {
    heartbeat.stop()
    vi.useRealTimers()
  })

  function start(answer: (beat: number) => WebAnswer<ProgressResponse>, claimedAgoMs = 0): void {
    heartbeat = startHeartbeat({
      leaseMs: 6_000,
      claimedAtMs: startedAtMs - claimedAgoMs,
      send: async (beat, progress) => {
        sent.push({
          beat,
          agents: (progress ?? []).map(({ agent }) => agent),
          atMs: monotonicMs() - startedAtMs,
        })
        return answer(beat)
      },
      onLost: (reason) => lost.push({ reason, atMs: monotonicMs() - startedAtMs }),
    })
  }

  it('beats every third of the lease, counting up', async () => {
    start(() => goOn)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent.slice(0, 3)).toEqual([
      { beat: 1, agents: [], atMs: 2_000 },
      { beat: 2, agents: [], atMs: 4_000 },
      { beat: 3, agents: [], atMs: 6_000 },
    ])
    expect(sent).toHaveLength(30)
    expect(lost).toEqual([])
  })

  it('beats at once where the claim took long, since its lease began before the answer came', async () => {
    start(() => goOn, 3_000)
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toHaveLength(1)
  })

  it('gives the work up before the lease ends when no beat is answered', async () => {
    start(() => silence)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(lost).toEqual([{ reason: 'lease_lost', atMs: 5_000 }])
    expect(sent.length).toBeGreaterThan(2)
  })

  it('keeps the lease through an outage that is shorter', async () => {
    start((beat) => (beat < 4 ? silence : goOn))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(lost).toEqual([])
  })

  it('counts the lease from the first sending of a beat whose answer came late', async () => {
    start((beat) => (beat === 1 ? goOn : silence))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(lost).toEqual([{ reason: 'lease_lost', atMs: 7_000 }])
  })

  it('stops the work on either verdict and beats no more', async () => {
    start(() => ({ kind: 'ok', body: { verdict: 'cancelled' } }))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(lost).toEqual([{ reason: 'cancelled', atMs: 2_000 }])
    expect(sent).toHaveLength(1)
  })

  it('takes a refused beat as the end of its attempt', async () => {
    start(() => ({ kind: 'refused', status: 410, code: 'gone' }))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(lost).toEqual([{ reason: 'superseded', atMs: 2_000 }])
  })

  it('sends progress in order, repeats it under its own number, and beats anew after a repeat', async () => {
    let answers = 0
    start(() => (++answers === 1 ? silence : goOn))
    heartbeat.report(report(1))
    heartbeat.report(report(2))
    await vi.advanceTimersByTimeAsync(110)
    heartbeat.report(report(4))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent.map(({ beat, agents }) => [beat, agents])).toEqual([
      [1, [1, 2]],
      [1, [1, 2]],
      [2, [4]],
    ])
    expect(lost).toEqual([])
  })

  it('gives what no beat has told yet, at once', async () => {
    start(() => goOn)
    heartbeat.report(report(2))
    heartbeat.report(report(4))
    expect((await heartbeat.rest(1_000)).map(({ agent }) => agent)).toEqual([2, 4])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual([])
  })

  it('lets a beat that is under way arrive before the rest, but waits for no answer beyond the limit', async () => {
    start(() => silence)
    heartbeat.report(report(2))
    await vi.advanceTimersByTimeAsync(100)
    heartbeat.report(report(4))
    const given = vi.fn()
    void heartbeat.rest(1_000).then(given)
    await vi.advanceTimersByTimeAsync(999)
    expect(given).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(given).toHaveBeenCalledWith([expect.objectContaining({ agent: 4 })])
    expect(new Set(sent.map(({ agents }) => agents.join()))).toEqual(new Set(['2']))
  })

  it('tells more than fits beside an outcome by beats of its own', async () => {
    start(() => goOn)
    for (let turn = 0; turn < mostProgressAtOnce; turn += 1) {
      heartbeat.report(report(2))
      heartbeat.report(report(4))
    }
    expect(await heartbeat.rest(1_000)).toEqual([])
    expect(sent.map(({ agents }) => agents.length)).toEqual([10, 10])
  })

  it('keeps beating once the work is done, and leaves the decision to the answer to its outcome', async () => {
    start((beat) => (beat === 3 ? { kind: 'ok', body: { verdict: 'superseded' } } : silence))
    heartbeat.settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent.length).toBeGreaterThan(1)
    expect(lost).toEqual([])
  })
})
