import type { Model } from './model.ts'

/** The model so many milliseconds later; nothing happens by time alone. */
export function passTime(model: Model, ms: number): Model {
  return { ...model, nowMs: model.nowMs + ms }
}
