import type { ModelDispatch } from '../dispatch.ts'
import { note, performCall } from './perform-call.ts'
import { seldom } from './random.ts'
import type { Relay, World } from './world.ts'

/** One relay goes one step on: it leases, hands to the queue, marks; or dies on the way. */
export function stepRelay(world: World): void {
  const relay = world.relays[world.random.below(world.relays.length)]
  if (relay === undefined) return
  if (relay.dispatches.length === 0) {
    lease(world, relay)
    return
  }
  if (seldom(world.random, 12)) {
    note(world, 'a relay died')
    forget(relay)
    return
  }
  if (relay.isSent) {
    mark(world, relay)
    return
  }
  const isTaken = !seldom(world.random, 8)
  // An answer of the queue that was lost looks like a refusal, though the messages are there.
  if (isTaken || seldom(world.random, 2)) enqueue(world, relay.dispatches)
  if (isTaken) relay.isSent = true
  else {
    performCall(world, { verb: 'release', request: relay.dispatches })
    forget(relay)
  }
}

/** A whole round of a relay to which nothing happens. */
export function relayFairly(world: World): void {
  for (const relay of world.relays) {
    if (relay.dispatches.length === 0) lease(world, relay)
    if (relay.dispatches.length === 0) continue
    if (!relay.isSent) enqueue(world, relay.dispatches)
    mark(world, relay)
  }
}

function lease(world: World, relay: Relay): void {
  const request = { limit: 1 + world.random.below(2) }
  relay.dispatches = performCall(world, { verb: 'lease', request }) as ModelDispatch[]
}

function mark(world: World, relay: Relay): void {
  performCall(world, { verb: 'mark', request: relay.dispatches })
  forget(relay)
}

function forget(relay: Relay): void {
  relay.dispatches = []
  relay.isSent = false
}

function enqueue(world: World, dispatches: readonly ModelDispatch[]): void {
  for (const { jobId, delayMs } of dispatches)
    world.messages.push({ jobId, dueMs: world.model.nowMs + delayMs })
}
