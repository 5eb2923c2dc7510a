import { connectDatabase } from '@zero-sum/database'
import type { Registry } from '@zero-sum/observe/metrics'
import { createPlanQueue } from '@zero-sum/queue/producer'
import { gatherFigures } from '../../apps/web/src/server/observe/gather-figures.ts'
import { createWebMetrics } from '../../apps/web/src/server/observe/web-metrics.ts'
import {
  createWorkerMetrics,
  tellState,
} from '../../workers/queue-processor/src/observe/worker-metrics.ts'

/** All metrics of web and worker, as neither is running: their names, and no figures. */
export function openRegistries(): AsyncDisposable & { web: Registry; worker: Registry } {
  const nowhere = 'postgres://127.0.0.1:1/nobody'
  const connection = connectDatabase(nowhere, () => {})
  const queue = createPlanQueue({ kind: 'postgres', connectionString: nowhere })
  const web = createWebMetrics('unknown').registry
  gatherFigures(web, connection.database, queue)
  const worker = createWorkerMetrics('unknown').registry
  tellState(worker, () => ({ isTaking: false, running: 0, concurrency: 1 }))
  return {
    ...{ web, worker },
    async [Symbol.asyncDispose]() {
      await queue[Symbol.asyncDispose]()
      await connection[Symbol.asyncDispose]()
    },
  }
}

type Described = { name: string; help: string; type: string; labelNames: readonly string[] }

/** A line of the documents' table for each metric of our own. */
export function describeMetrics({ web, worker }: { web: Registry; worker: Registry }): string[] {
  const of = (registry: Registry) => registry.getMetricsAsArray() as unknown as Described[]
  const places = new Map<string, string[]>()
  const metrics = new Map<string, Described>()
  for (const [place, all] of [
    ['web', of(web)],
    ['worker', of(worker)],
  ] as const)
    for (const metric of all) {
      if (/^(?:nodejs|process)_/.test(metric.name)) continue
      metrics.set(metric.name, metric)
      places.set(metric.name, [...(places.get(metric.name) ?? []), place])
    }
  return [...metrics.values()]
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, help, type, labelNames }) => {
      const labels = labelNames.map((label) => `\`${label}\``).join(', ')
      return `| \`${name}\` | ${type} | ${labels} | ${places.get(name)?.join(', ')} | ${help} |`
    })
}
