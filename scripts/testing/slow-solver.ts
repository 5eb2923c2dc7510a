import { setTimeout as sleep } from 'node:timers/promises'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { serveSolver } from '../../workers/queue-processor/src/solver/serve-solver.ts'

const pauseMs = 250
const orchestrator = new NutritionPipelineOrchestrator({ catalogue: await loadCatalogue() })

/** A plan with this seed fails when a thread first meets it, which happens at most once for each of two threads. */
const failingSeed = 13
let hasFailed = false

serveSolver({
  run: (intake, onProgress, options) => {
    if (options.seed === failingSeed && !hasFailed) {
      hasFailed = true
      throw new Error('a test wants this plan to fail')
    }
    return orchestrator.run(
      intake,
      async (progress) => {
        onProgress(progress)
        await sleep(pauseMs)
      },
      options,
    )
  },
})
