import { type Call, playOnModel } from '../call.ts'
import { checkAnswer } from './check-answer.ts'
import { checkRows } from './check-rows.ts'
import { seldom } from './random.ts'
import type { World } from './world.ts'

/** Does a call at once, counts the moves that it made, and checks everything that has to hold. */
export function performCall(world: World, call: Call): unknown {
  const before = world.model
  const { model, answer, taken } = playOnModel(before, call, world.verbs)
  world.model = model
  for (const transition of taken) world.coverage[transition] += 1
  world.trace?.push(
    `${String(before.nowMs).padStart(9)} ms  ${call.verb} ${JSON.stringify(call.request)} → ${JSON.stringify(answer)}`,
  )
  checkRows(before, model, call.verb)
  checkAnswer(world.record, before, model, call, answer)
  return answer
}

/** An answer that came, or none: then the call was done, or was not. */
export type Heard<answer> = { isHeard: true; answer: answer } | { isHeard: false }

/** Sends a call over a network that may lose it, lose its answer, or keep a copy for later. */
export function sendCall<answer>(world: World, call: Call): Heard<answer> {
  const { random, hasFaults } = world
  if (hasFaults && seldom(random, 24)) {
    note(world, `${call.verb} was lost`)
    if (seldom(random, 2)) world.late.push(call)
    return { isHeard: false }
  }
  const answer = performCall(world, call) as answer
  if (!hasFaults) return { isHeard: true, answer }
  if (seldom(random, 16)) world.late.push(call)
  if (!seldom(random, 8)) return { isHeard: true, answer }
  note(world, 'the answer was lost')
  return { isHeard: false }
}

/** A call of long ago arrives after all, perhaps from somebody who is dead. */
export function deliverLateCall(world: World): void {
  const call = world.late.splice(world.random.below(world.late.length), 1)[0]
  if (call === undefined) return
  if (call.verb === 'claim' || call.verb === 'beat')
    if (world.record.dead.has(call.request.incarnation)) world.record.wasMisheard = true
  note(world, 'late:')
  performCall(world, call)
}

/** Writes down what happened between two calls, where somebody wants to read it. */
export function note(world: World, text: string): void {
  world.trace?.push(`${' '.repeat(12)}  ${text}`)
}
