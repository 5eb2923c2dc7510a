import type { Model, Step } from './model.ts'
import type { Verbs } from './verbs.ts'

/** One call of the protocol, as data. */
export type Call = {
  [verb in keyof Verbs]: { verb: verb; request: Parameters<Verbs[verb]>[1] }
}[keyof Verbs]

/** What the model makes of a call. */
export function playOnModel(model: Model, call: Call, verbs: Verbs): Step<unknown> {
  const verb = verbs[call.verb] as (model: Model, request: unknown) => Step<unknown>
  return verb(model, call.request)
}
