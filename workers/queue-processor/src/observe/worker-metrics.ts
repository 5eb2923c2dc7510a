import {
  Counter,
  createRegistry,
  Gauge,
  Histogram,
  prefix,
  type Registry,
  requestSeconds,
} from '@zero-sum/observe/metrics'

/** What this process counts. */
export type WorkerMetrics = ReturnType<typeof createWorkerMetrics>

/** How the worker stands at the moment of a scrape. */
export type WorkerState = { isTaking: boolean; running: number; concurrency: number }

export function createWorkerMetrics(commit: string) {
  const registry = createRegistry('queue-processor', commit)
  const registers = [registry]
  return {
    registry,
    agents: new Histogram({
      name: `${prefix}agent_duration_seconds`,
      help: 'Each run of each of the six agents, measured in its thread.',
      labelNames: ['agent', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
      registers,
    }),
    repairRounds: new Histogram({
      name: `${prefix}plan_repair_rounds`,
      help: 'How often the QA Validator sent a plan back before it passed.',
      buckets: [0, 1, 2, 3, 5, 10],
      registers,
    }),
    attempts: new Counter({
      name: `${prefix}attempts_total`,
      help: 'What became of the attempts of this worker.',
      labelNames: ['outcome'],
      registers,
    }),
    threadsLost: new Counter({
      name: `${prefix}solver_threads_lost_total`,
      help: 'Solver threads that could not be started.',
      registers,
    }),
    stalled: new Counter({
      name: `${prefix}messages_stalled_total`,
      help: 'Messages of silent workers that BullMQ gave out again, as this worker heard.',
      registers,
    }),
    webCalls: new Histogram({
      name: `${prefix}web_call_duration_seconds`,
      help: 'Calls of this worker to the web.',
      labelNames: ['call', 'outcome'],
      buckets: requestSeconds,
      registers,
    }),
  }
}

/** Tells how the worker stands whenever somebody looks. */
export function tellState(registry: Registry, read: () => WorkerState): void {
  const tell = (name: string, help: string, figure: (state: WorkerState) => number) =>
    new Gauge({
      name: `${prefix}${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(figure(read()))
      },
    })
  tell('worker_taking', 'Whether this worker takes jobs: 1 or 0.', ({ isTaking }) =>
    isTaking ? 1 : 0,
  )
  tell('attempts_running', 'Jobs that this worker runs.', ({ running }) => running)
  tell('worker_concurrency', 'Jobs that it may run at a time.', ({ concurrency }) => concurrency)
}
