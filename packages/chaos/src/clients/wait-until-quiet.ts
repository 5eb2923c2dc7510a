import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningClients } from './start-clients.ts'

const lookMs = 250

/**
 * Waits until every client has seen the end of its jobs, at most for the time given. That begins when the last job was
 * submitted; before, it begins anew with all that happens, since a slow machine is no fault. Throws a client's fault.
 */
export async function waitUntilQuiet(
  clients: RunningClients,
  { healSeconds }: { healSeconds: number },
): Promise<void> {
  let isQuiet = false
  const finished = clients.finish().then(() => {
    isQuiet = true
  })
  let before = clients.counts()
  let deadlineMs = performance.now() + healSeconds * 1_000
  while (!isQuiet && performance.now() < deadlineMs) {
    await Promise.race([finished, sleep(lookMs)])
    const now = clients.counts()
    const hasMoved = now.submitted + now.ended > before.submitted + before.ended
    if (hasMoved && before.submitted < before.begun)
      deadlineMs = performance.now() + healSeconds * 1_000
    before = now
  }
}
