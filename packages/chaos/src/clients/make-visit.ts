import { type Person, refusedSeed } from '@zero-sum/testbed'
import { cancel } from './cancel.ts'
import type { Desk } from './desk.ts'
import { pause } from './pause.ts'
import type { Visit } from './plan-visit.ts'
import { pollJob } from './poll-job.ts'
import { streamJob } from './stream-job.ts'
import { submit } from './submit.ts'

/** A person submits one job, does what the visit says, and stays until the job has ended. */
export async function makeVisit(
  desk: Desk,
  person: Person,
  visit: Visit,
  onAnswered: () => void,
): Promise<void> {
  const { intake } = visit
  const seed = visit.isRefused ? refusedSeed(desk.nextSeed()) : desk.nextSeed()
  if (visit.isRefused) desk.record.add('planted', { outcome: 'refused', seed })
  const request = { person, key: `key-${seed}`, seed, intake }
  const jobId = await submit(desk, { ...request, purpose: 'new' }).finally(onAnswered)
  if (jobId === undefined) return
  await Promise.all([
    follow(desk, person, jobId, visit.watches),
    later(desk, visit.repeatAfterMs, () => submit(desk, { ...request, purpose: 'repeat' })),
    later(desk, visit.mismatchAfterMs, () =>
      submit(desk, { ...request, purpose: 'mismatch', seed: desk.nextSeed() }),
    ),
    later(desk, visit.cancelAfterMs, () => cancel(desk, person, jobId)),
  ])
}

/** Watches a job until it has ended. */
export async function follow(
  desk: Desk,
  person: Person,
  jobId: string,
  how: Visit['watches'],
): Promise<void> {
  const watch = how === 'stream' ? streamJob : pollJob
  await watch(desk, person, jobId)
  if (!desk.signal.aborted) desk.noteEnded(jobId)
}

async function later(
  { signal }: Desk,
  afterMs: number | undefined,
  act: () => Promise<unknown>,
): Promise<void> {
  if (afterMs === undefined) return
  await pause(afterMs, signal)
  if (!signal.aborted) await act()
}
