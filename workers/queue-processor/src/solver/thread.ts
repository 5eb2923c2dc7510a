import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { serveSolver } from './serve-solver.ts'

/** The script of a solver thread: the catalogue is loaded once, then plan after plan is made from it. */
const catalogue = await loadCatalogue()
serveSolver(new NutritionPipelineOrchestrator({ catalogue }))
