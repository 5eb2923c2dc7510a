import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { version } from './version.ts'

export { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Before every metric of our own. */
export const prefix = 'zero_sum_'

/** Seconds, from a read of the database to the longest that a client waits for a plan. */
export const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** Seconds, from a plan that is made at once to one that waited out an outage. */
export const jobSeconds = [0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 900, 3_600]

/**
 * A registry with what every process tells: its own state (`process_*`), that of its runtime (`nodejs_*`), and what it was
 * built from.
 *
 * @param commit the commit that it was built from; `unknown` where nobody said
 */
export function createRegistry(service: string, commit: string): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: `${prefix}build_info`,
    help: 'What this process was built from; always 1.',
    labelNames: ['service', 'version', 'commit'],
    registers: [registry],
  }).set({ service, version, commit }, 1)
  return registry
}

/** A word as a label: one of those that are known, or `other`, so that no caller can make series without end. */
export function boundedLabel(word: string | undefined, known: ReadonlySet<string>): string {
  return word !== undefined && known.has(word) ? word : 'other'
}
