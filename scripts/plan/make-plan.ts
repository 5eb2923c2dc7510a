import { readFile } from 'node:fs/promises'
import { createProblem, type Plan, type Problem, parseIntake } from '@zero-sum/contracts'
import {
  IntakeRefused,
  type NutritionPipelineOrchestrator,
  type OnProgress,
} from '@zero-sum/nutrition-engine'
import { type Arguments, defaultSeed } from './read-arguments.ts'

/** What became of one file: a plan, a refusal that its writer can act on, or a file that could not be read as JSON. */
export type Outcome =
  | { kind: 'plan'; plan: Plan }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreadable'; problem: Problem }

/** Makes a plan from an intake file. Only faults of ours are thrown. */
export async function makePlan(
  file: string,
  { seed, days }: Pick<Arguments, 'days' | 'seed'>,
  orchestrator: NutritionPipelineOrchestrator,
  onProgress: OnProgress,
): Promise<Outcome> {
  const written = await readJson(file)
  if ('problem' in written) return { kind: 'unreadable', problem: written.problem }
  const parsed = parseIntake(written.value)
  if ('faults' in parsed) {
    const { length } = parsed.faults
    const detail = `The intake has ${length} ${length === 1 ? 'fault' : 'faults'}.`
    const problem = createProblem('invalid_intake', detail, { errors: parsed.faults })
    return { kind: 'refused', problem }
  }
  const intake = { ...parsed.intake, ...(days === undefined ? {} : { planDurationDays: days }) }
  try {
    const options = { seed: seed ?? intake.seed ?? defaultSeed }
    const { plan } = await orchestrator.run(intake, onProgress, options)
    return { kind: 'plan', plan }
  } catch (error) {
    if (error instanceof IntakeRefused) return { kind: 'refused', problem: error.problem }
    throw error
  }
}

async function readJson(file: string): Promise<{ value: unknown } | { problem: Problem }> {
  try {
    const text = await readFile(file, 'utf8')
    // Editors on Windows may put a byte order mark first, which is no JSON.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: createProblem('invalid_request', `${file} could not be read: ${reason}`) }
  }
}
