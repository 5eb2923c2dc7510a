import { availableParallelism, loadavg } from 'node:os'
import type { WorkerReportRequest } from '@zero-sum/contracts/operator'
import workerPackage from '../../package.json' with { type: 'json' }
import type { WorkerConfig } from '../config.ts'
import type { Workplace } from '../workplace.ts'

/** What operators are told of this process: counts and codes, nothing of the jobs that it runs. */
export function describeWorker(
  { incarnation, gate, taking }: Pick<Workplace, 'gate' | 'incarnation' | 'taking'>,
  { concurrency, queue }: Pick<WorkerConfig, 'concurrency' | 'queue'>,
  clockSkewMs: number,
): WorkerReportRequest {
  return {
    incarnation,
    version: workerPackage.version,
    queue: queue.kind,
    concurrency,
    running: gate.running(),
    holds: [...taking.reasons()],
    clockSkewMs,
    load: (loadavg()[0] ?? 0) / availableParallelism(),
    memoryMib: Math.round(process.memoryUsage().rss / 2 ** 20),
  }
}
