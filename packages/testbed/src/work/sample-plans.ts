import { readFileSync } from 'node:fs'
import {
  type Intake,
  intakeSchema,
  type Metabolic,
  metabolicSchema,
  type Plan,
  planSchema,
} from '@zero-sum/contracts'
import { z } from 'zod'

const samplesSchema = z.record(
  z.string(),
  z.object({ plan: planSchema, metabolicProfile: metabolicSchema }),
)
export type Samples = z.infer<typeof samplesSchema>

export type SamplePlan = { plan: Plan; metabolicProfile: Metabolic }

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
export function keyOf(intake: Intake): string {
  return JSON.stringify({ ...intakeSchema.parse(intake), seed: undefined })
}
