import {
  type Intake,
  intakeSchema,
  type Metabolic,
  type PipelineProgress,
  type Plan,
} from '@zero-sum/contracts'
import { IntakeRefused } from '@zero-sum/nutrition-engine'
import { serveThread } from '@zero-sum/solver-threads/thread'
import { describeFault } from '../describe-fault.ts'
import type { SolverNews, SolverRequest, SolverResult } from './messages.ts'

/** The engine as a solver thread uses it. */
export type Pipeline = {
  run(
    intake: Intake,
    onProgress: (progress: PipelineProgress) => void,
    options: { signal: { readonly aborted: boolean }; seed: number },
  ): Promise<{ plan: Plan; deliverables: { metabolicProfile: Metabolic } }>
}

/** Serves plans to the main thread until it ends this one. */
export function serveSolver(pipeline: Pipeline): void {
  serveThread<SolverRequest, SolverNews, SolverResult>((request, { signal, tell }) =>
    solve(pipeline, request, signal, (progress) => tell({ progress, atMs: nowMs() })),
  )
}

/** Finer than the clock on the wall, which agents of a millisecond would be lost in. */
function nowMs(): number {
  return performance.timeOrigin + performance.now()
}

async function solve(
  pipeline: Pipeline,
  { intake, seed }: SolverRequest,
  signal: { readonly aborted: boolean },
  onProgress: (progress: PipelineProgress) => void,
): Promise<SolverResult> {
  const parsed = intakeSchema.safeParse(intake)
  if (!parsed.success) return { kind: 'failed', reason: 'unreadable_intake' }
  try {
    const { plan, deliverables } = await pipeline.run(parsed.data, onProgress, { signal, seed })
    const atMs = nowMs()
    return {
      kind: 'plan',
      planJson: JSON.stringify(plan),
      metabolicProfileJson: JSON.stringify(deliverables.metabolicProfile),
      atMs,
    }
  } catch (error) {
    if (signal.aborted) return { kind: 'aborted' }
    if (error instanceof IntakeRefused) return { kind: 'refused', problem: error.problem }
    return { kind: 'failed', reason: 'solver_broke', fault: describeFault(error) }
  }
}
