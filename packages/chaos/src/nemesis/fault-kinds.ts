import type { Backend } from '@zero-sum/testbed'

/** Everything that the nemesis can do, with the queues that it can be done to. */
export const faultBackends = {
  'worker-kill': ['postgres', 'redis'],
  'worker-pause': ['postgres', 'redis'],
  'worker-block': ['postgres', 'redis'],
  'worker-deploy': ['postgres', 'redis'],
  'web-kill': ['postgres', 'redis'],
  'web-deploy': ['postgres', 'redis'],
  'queue-flush': ['postgres', 'redis'],
  'queue-outage': ['postgres', 'redis'],
  'redis-kill': ['redis'],
  'redis-loss': ['redis'],
  'postgres-fast': ['postgres', 'redis'],
  'postgres-immediate': ['postgres', 'redis'],
  'backend-kill': ['postgres', 'redis'],
  'pool-exhaustion': ['postgres', 'redis'],
  'held-transaction': ['postgres', 'redis'],
  'callback-drop': ['postgres', 'redis'],
  'callback-cut': ['postgres', 'redis'],
  'callback-duplicate': ['postgres', 'redis'],
  'callback-delay': ['postgres', 'redis'],
  'half-open': ['postgres', 'redis'],
  'slow-network': ['postgres', 'redis'],
  'clock-skew': ['postgres', 'redis'],
  poison: ['postgres', 'redis'],
  'ten-submits': ['postgres', 'redis'],
} as const satisfies Record<string, readonly Backend[]>

export type FaultKind = keyof typeof faultBackends
export const faultKinds = Object.keys(faultBackends) as FaultKind[]

/** The faults that can be done to a product with this queue. */
export function faultsOf(backend: Backend): FaultKind[] {
  return faultKinds.filter((kind) => (faultBackends[kind] as readonly Backend[]).includes(backend))
}
