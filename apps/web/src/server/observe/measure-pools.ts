import type { PdfPool } from '../forms/pdf-pool.ts'
import type { ChangePool } from '../plan-changes/change-pool.ts'
import type { WebMetrics } from './web-metrics.ts'

/** The same pool, with each change measured by its kind and what came of it. */
export function measureChanges(pool: ChangePool, { changes }: WebMetrics): ChangePool {
  return {
    ready: pool.ready,
    async run(personId, task, signal) {
      const end = changes.startTimer({ kind: task.question.kind })
      const outcome = await pool.run(personId, task, signal)
      end({ outcome: outcome.kind === 'done' ? outcome.result.kind : outcome.kind })
      return outcome
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}

/** The same pool, with each PDF measured. */
export function measurePdfs(pool: PdfPool, { pdfs }: WebMetrics): PdfPool {
  return {
    async run(personId, task, signal) {
      const end = pdfs.startTimer()
      const outcome = await pool.run(personId, task, signal)
      end({ outcome: outcome.kind === 'done' ? outcome.result.kind : outcome.kind })
      return outcome
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}
