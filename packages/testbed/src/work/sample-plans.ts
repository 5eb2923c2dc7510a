import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import {
  type Intake,
  intakeSchema,
  type Metabolic,
  metabolicSchema,
  type Plan,
  planSchema,
} from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { z } from 'zod'
import { sampleIntakes } from './sample-intakes.ts'

const samplesSchema = z.record(
  z.string(),
  z.object({ plan: planSchema, metabolicProfile: metabolicSchema }),
)
type Samples = z.infer<typeof samplesSchema>

export type SamplePlan = { plan: Plan; metabolicProfile: Metabolic }

/** Has the real engine make a plan for each sample, once, and writes them to a file for the solver threads. */
export async function writeSamplePlans(file: string): Promise<void> {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: await loadCatalogue() })
  const samples: Samples = {}
  for (const sample of sampleIntakes) {
    const intake = intakeSchema.parse(sample)
    const { plan, deliverables } = await orchestrator.run(intake, () => {}, { seed: 1 })
    samples[keyOf(intake)] = { plan, metabolicProfile: deliverables.metabolicProfile }
  }
  await writeFile(file, JSON.stringify(samples))
}

/**
 * Gives the plan of a sample with the job's own seed: nothing else in it tells of the seed.
 *
 * @returns a function that throws for an intake that is no sample.
 */
export function readSamplePlans(file: string): (intake: Intake, seed: number) => SamplePlan {
  const samples = samplesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return (intake, seed) => {
    const sample = samples[keyOf(intake)]
    if (sample === undefined) throw new Error('This work has plans for the sample intakes only.')
    return { ...sample, plan: { ...sample.plan, seed } }
  }
}

/** Two intakes that ask for the same have the same one: the schema writes their fields in its own order. */
function keyOf(intake: Intake): string {
  return JSON.stringify({ ...intakeSchema.parse(intake), seed: undefined })
}
