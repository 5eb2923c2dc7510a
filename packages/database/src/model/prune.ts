import type { Model, Step } from './model.ts'
import type { Transition } from './transitions.ts'

const keepMs = 48 * 3_600_000

/** As `sweep/prune-records.ts`. */
export function prune(model: Model): Step<null> {
  const taken: Transition[] = []
  const keys = model.keys.filter(({ createdAtMs }) => createdAtMs >= model.nowMs - keepMs)
  if (keys.length < model.keys.length) taken.push('prune_key')
  const lastSeenMs = model.lastSeenMs.map((lastSeen, incarnation) => {
    if (lastSeen === null || lastSeen >= model.nowMs - keepMs) return lastSeen
    if (isNeeded(model, incarnation)) return lastSeen
    taken.push('prune_incarnation')
    return null
  })
  return { model: { ...model, keys, lastSeenMs }, answer: null, taken }
}

/** A lease that this life lost, or holds and may yet lose, is judged by when it was last heard of. */
function isNeeded({ jobs }: Model, incarnation: number): boolean {
  return jobs.some(
    (job) =>
      (job.status === 'running' && job.incarnation === incarnation) ||
      job.losses.some((loss) => loss.incarnation === incarnation && !loss.isJudged),
  )
}
