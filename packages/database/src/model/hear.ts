import { type Model, replaceAt } from './model.ts'

/** A worker life is written down at most once a second. */
const hearEveryMs = 1_000

/** The model after a call of this incarnation, whatever the call itself came to. */
export function hear(model: Model, incarnation: number): Model {
  const lastSeen = model.lastSeenMs[incarnation] ?? null
  if (lastSeen !== null && lastSeen >= model.nowMs - hearEveryMs) return model
  const lastSeenMs = replaceAt(model.lastSeenMs, incarnation, model.nowMs)
  for (let other = 0; other < incarnation; other += 1) lastSeenMs[other] ??= null
  return { ...model, lastSeenMs }
}
