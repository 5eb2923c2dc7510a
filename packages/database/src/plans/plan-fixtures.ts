import { type CompleteRequest, type Plan, planSchema } from '@zero-sum/contracts'
import type { Database } from '../connection.ts'
import { completeJob } from '../jobs/complete-job.ts'
import { makeRunningJob } from '../jobs/job-fixtures.ts'
import type { SeenPlan } from './change-plan.ts'

const figures = {
  ...{ energyKcal: 2000, proteinGrams: 100, fatGrams: 70 },
  ...{ availableCarbohydrateGrams: 220, fibreGrams: 30 },
}
const rice = { ndb: '20044', food: 'Rice', grams: 80, household: '80 g' }

/** Two days of two meals; every meal but the first is one of rice. The database does not ask whether it makes sense. */
export function planNamed(name: string): Plan {
  const meal = (recipeId: string, slot: 'dinner' | 'lunch') => ({
    ...{ slot, recipeId, name: recipeId, cuisine: 'thai', servings: 1, why: 'It is good.' },
    ...{ activeMinutes: 10, totalMinutes: 20, ingredients: [rice], nutrients: figures },
    method: ['Cook it.'],
  })
  return planSchema.parse({
    ...{ schemaVersion: 1, screening: 'screened', notices: [], seed: 1, catalogueVersion: name },
    metabolic: { restingKcal: 1, expenditureKcal: 1, goalKcal: 1, adjustments: [], why: [] },
    days: (['monday', 'tuesday'] as const).map((weekday, at) => ({
      ...{ day: at + 1, weekday, isTrainingDay: false, targets: figures, totals: figures },
      usdaEnergyKcal: 2000,
      meals: [meal(at === 0 ? name : 'rice', 'lunch'), meal('rice', 'dinner')],
    })),
    groceryList: [{ ...rice, aisle: 'bread and grains', purchaseGrams: 80 }],
    ...{ micronutrients: [], notAssessed: [] },
    qa: {
      status: 'passed',
      worstDeviation: {
        ...{ energyKcal: 0, proteinGrams: 0, fatGrams: 0, availableCarbohydrateGrams: 0 },
      },
      checks: [{ check: 'fixture', passed: true, detail: 'It is one.' }],
    },
  })
}

/** A plan as a worker has just delivered it, named "delivered", in its first revision. */
export async function makePlan(database: Database): Promise<SeenPlan> {
  const { jobId, attempt, personId } = await makeRunningJob(database)
  const planData = planNamed('delivered') as CompleteRequest['planData']
  const request = { jobId, attempt, planData, metabolicProfile: {} as never }
  const completion = await completeJob(database, request)
  if (completion.kind !== 'stored') throw new Error('the fixture plan was not stored')
  return { planId: completion.planId, personId, revision: 1 }
}
