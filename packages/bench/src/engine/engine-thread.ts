import { parentPort, workerData } from 'node:worker_threads'
import { type Intake, intakeSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import type { EngineThreadData, EngineThreadReport } from './run-engine-loop.ts'

// The engine alone: plan after plan with nothing around it. Threads take the next one from a shared counter.
const port = parentPort
if (port === null) throw new Error('The engine loop is a worker thread.')
const { tasks, next } = workerData as EngineThreadData
const counter = new Int32Array(next)
const ready = tasks.map(({ intake, seed }) => ({
  intake: intakeSchema.parse(intake) as Intake,
  seed,
}))
const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })
const report = (message: EngineThreadReport) => port.postMessage(message)

port.on('message', async () => {
  let made = 0
  for (;;) {
    const task = ready[Atomics.add(counter, 0, 1)]
    if (task === undefined) break
    const { plan } = await orchestrator.run(task.intake, () => {}, { seed: task.seed })
    if (plan.days.length > 0) made += 1
  }
  report({ kind: 'made', count: made })
})
report({ kind: 'ready' })
