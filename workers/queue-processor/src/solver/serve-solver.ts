import { parentPort, workerData } from 'node:worker_threads'
import {
  type Intake,
  intakeSchema,
  type Metabolic,
  type PipelineProgress,
  type Plan,
} from '@zero-sum/contracts'
import { IntakeRefused } from '@zero-sum/nutrition-engine'
import { describeFault } from '../describe-fault.ts'
import type { SolverReport, SolverRequest, SolverResult, SolverThreadData } from './messages.ts'

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
  const port = parentPort
  if (port === null) throw new Error('A solver is served from a worker thread.')
  const { cancelFlag } = workerData as SolverThreadData
  const cancelled = new Int32Array(cancelFlag)
  const signal = {
    get aborted() {
      return Atomics.load(cancelled, 0) === 1
    },
  }
  const report = (message: SolverReport) => port.postMessage(message)
  const onProgress = (progress: PipelineProgress) => report({ kind: 'progress', progress })
  port.on('message', (request: SolverRequest) => {
    void solve(pipeline, request, signal, onProgress).then(report)
  })
  report({ kind: 'ready' })
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
    return {
      kind: 'plan',
      planJson: JSON.stringify(plan),
      metabolicProfileJson: JSON.stringify(deliverables.metabolicProfile),
    }
  } catch (error) {
    if (signal.aborted) return { kind: 'aborted' }
    if (error instanceof IntakeRefused) return { kind: 'refused', problem: error.problem }
    return { kind: 'failed', reason: 'solver_broke', fault: describeFault(error) }
  }
}
