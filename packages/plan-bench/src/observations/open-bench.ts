import { loadCatalogue } from '@zero-sum/food-data'
import { type Catalogue, NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import type { World } from '../judge/evidence.ts'
import { usdaFoods } from '../usda/read-usda.ts'
import type { Bench } from './observe-person.ts'

/** What the judge knows of a catalogue beside USDA's own tables: how much skill its recipes ask for. */
export function worldOf({ recipes }: Catalogue): World {
  return { foods: usdaFoods(), skills: new Map(recipes.map(({ id, skill }) => [id, skill])) }
}

/** The engine over the real catalogue, and the judge beside it. */
export function openBench(): Bench & { catalogue: Catalogue } {
  const catalogue = loadCatalogue()
  return {
    catalogue,
    orchestrator: new NutritionPipelineOrchestrator({ catalogue }),
    world: worldOf(catalogue),
  }
}
