import type { System } from '@zero-sum/testbed'
import { type RunningClients, startClients } from './clients/start-clients.ts'
import type { Target } from './clients/target.ts'
import { waitUntilQuiet } from './clients/wait-until-quiet.ts'
import type { ChaosOptions } from './command/chaos-options.ts'
import type { PlannedFault } from './nemesis/fault.ts'
import type { FaultKind } from './nemesis/fault-kinds.ts'
import { faultPlans } from './nemesis/fault-plans.ts'
import { runNemesis } from './nemesis/run-nemesis.ts'
import type { OutsideRecord } from './record/open-record.ts'

/** How a run stands, for whoever watches it. */
export type RunState = {
  phase: 'faults' | 'healing'
  jobs: number
  submitted: number
  accepted: number
  ended: number
  /** How many faults are over. */
  faults: number
  /** Which are going on. */
  current: readonly FaultKind[]
}

export type Play = {
  system: System
  /** Of the servers, without the network in between. */
  databaseUrl: string
  target: Target
  schedule: readonly PlannedFault[]
  options: Pick<ChaosOptions, 'healSeconds' | 'jobs' | 'seconds' | 'seed'>
  record: OutsideRecord
  /** Aborts when a person stops the run. */
  signal: AbortSignal
  /** Told each second. */
  show: (state: RunState) => void
}

export type Played = {
  startedAtMs: number
  /** When the last fault was undone. */
  healedAtMs: number
  /** When the clients stopped waiting: all had seen the end, or the time was over. */
  stoppedAtMs: number
}

/**
 * Clients use a system while faults are done to it, for as long as that takes; then it is left alone until all jobs have ended
 * or the time for that is over. Throws `HarnessFault` where a fault could not be carried out, and the signal's reason when a
 * person stops it.
 */
export async function playRun(play: Play): Promise<Played> {
  const { system, databaseUrl, target, schedule, options, record, signal } = play
  const over = new AbortController()
  const stop = AbortSignal.any([signal, over.signal])
  const startedAtMs = Date.now()
  const clients = startClients({ ...options, target, record, signal: stop })
  const state = { phase: 'faults' as RunState['phase'], current: [] as FaultKind[] }
  using _shown = showEachSecond(play, clients, state)
  const nemesis = runNemesis({
    faults: schedule,
    plans: faultPlans,
    context: { system, clients: clients.troubleMakers, databaseUrl },
    signal: stop,
    onBegun: (kind) => void state.current.push(kind),
    onEnded(fault) {
      state.current.splice(state.current.indexOf(fault.kind), 1)
      record.add('faults', fault)
    },
  })
  try {
    await Promise.race([nemesis, clients.broken, aborted(signal)])
    clients.close()
    heal(system)
    const healedAtMs = Date.now()
    state.phase = 'healing'
    await Promise.race([waitUntilQuiet(clients, options), aborted(signal)])
    const stoppedAtMs = Date.now()
    return { startedAtMs, healedAtMs, stoppedAtMs }
  } finally {
    over.abort()
    // Faults take up to a minute to be undone, which a person who stops the run need not wait for.
    await Promise.allSettled([clients.finish(), signal.aborted ? undefined : nemesis])
  }
}

/** Faults undo themselves; this is for what they left to the network, such as calls that were armed for and never came. */
function heal({ calls, queueNetwork, databaseNetwork }: System): void {
  calls.disarm()
  queueNetwork.set({ kind: 'open' })
  databaseNetwork.set({ kind: 'open' })
}

function showEachSecond(
  { record, options, show }: Play,
  clients: RunningClients,
  state: Pick<RunState, 'current' | 'phase'>,
): Disposable {
  const timer = setInterval(() => {
    const faults = record.all('faults').length
    show({ ...state, ...clients.counts(), jobs: options.jobs, faults })
  }, 1_000)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}

/** Never settles but by the signal, with its reason. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
