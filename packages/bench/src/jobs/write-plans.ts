import { writeFile } from 'node:fs/promises'
import { intakeSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { sampleIntakes } from '@zero-sum/testbed'

/**
 * Has the engine make the plan of each sample intake and writes it as a line: the fields of a completion that the bare side
 * sends, so that it sends what ours sends.
 */
export async function writePlans(file: string): Promise<void> {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })
  const lines: string[] = []
  for (const sample of sampleIntakes) {
    const made = await orchestrator.run(intakeSchema.parse(sample), () => {}, { seed: 1 })
    const profile = JSON.stringify(made.deliverables.metabolicProfile)
    lines.push(`"planData":${JSON.stringify(made.plan)},"metabolicProfile":${profile}\n`)
  }
  await writeFile(file, lines.join(''))
}
