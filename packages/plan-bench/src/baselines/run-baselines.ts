import type { Catalogue } from '@zero-sum/nutrition-engine'
import { IntakeRefused } from '@zero-sum/nutrition-engine'
import type { Person } from '../people/draw-person.ts'
import { createRandom } from '../people/random.ts'
import { usdaFoods } from '../usda/read-usda.ts'
import { chooseAtRandom } from './choose-at-random.ts'
import { chooseByProgram, loadSolver } from './choose-by-program.ts'
import { chooseGreedily } from './choose-greedily.ts'
import { weekTaskOf } from './day-task.ts'
import { type ChooseDay, type FilledDay, fillWeek } from './fill-week.ts'

export const baselineNames = ['random', 'greedy', 'HiGHS'] as const
export type BaselineName = (typeof baselineNames)[number]

export type BaselineRun = { name: BaselineName; days: FilledDay[]; cpuMs: number }

/** Every baseline over one person's plan; nothing for whom the engine refuses before it looks at a recipe. */
export async function runBaselines(
  { intake, seed }: Person,
  catalogue: Catalogue,
): Promise<BaselineRun[]> {
  const solver = await loadSolver()
  const random = createRandom(seed, 0)
  try {
    const task = weekTaskOf(intake, catalogue, usdaFoods())
    const ways: Record<BaselineName, ChooseDay> = {
      random: (places) => chooseAtRandom(places, random),
      greedy: chooseGreedily,
      HiGHS: (places, targets) => chooseByProgram(solver, places, targets, task.isKeto),
    }
    return baselineNames.map((name) => {
      const start = process.threadCpuUsage()
      const days = fillWeek(task, ways[name])
      const { user, system } = process.threadCpuUsage(start)
      return { name, days, cpuMs: (user + system) / 1_000 }
    })
  } catch (error) {
    if (error instanceof IntakeRefused) return []
    throw error
  }
}
