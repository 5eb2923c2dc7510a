import { setTimeout as sleep } from 'node:timers/promises'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { serveSolver } from '../../workers/queue-processor/src/solver/serve-solver.ts'

const pauseMs = 250
const orchestrator = new NutritionPipelineOrchestrator({ catalogue: await loadCatalogue() })

serveSolver({
  run: (intake, onProgress, options) =>
    orchestrator.run(
      intake,
      async (progress) => {
        onProgress(progress)
        await sleep(pauseMs)
      },
      options,
    ),
})
