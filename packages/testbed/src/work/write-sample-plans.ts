import { writeFile } from 'node:fs/promises'
import { intakeSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { sampleIntakes } from './sample-intakes.ts'
import { keyOf, type SamplePlan } from './sample-plans.ts'

/** Has the real engine make a plan for each sample, once, and writes them to a file for the solver threads. */
export async function writeSamplePlans(file: string): Promise<void> {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: await loadCatalogue() })
  const samples: Record<string, SamplePlan> = {}
  for (const sample of sampleIntakes) {
    const intake = intakeSchema.parse(sample)
    const { plan, deliverables } = await orchestrator.run(intake, () => {}, { seed: 1 })
    samples[keyOf(intake)] = { plan, metabolicProfile: deliverables.metabolicProfile }
  }
  await writeFile(file, JSON.stringify(samples))
}
