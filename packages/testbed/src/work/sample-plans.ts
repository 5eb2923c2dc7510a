import { readFileSync } from 'node:fs'
import { type Intake, intakeSchema, type Metabolic, type Plan } from '@zero-sum/contracts'

export type SamplePlan = { plan: Plan; metabolicProfile: Metabolic }
export type Samples = Readonly<Record<string, SamplePlan>>

/**
 * Gives the plan of a sample with the job's own seed: nothing else in it tells of the seed. The file is what
 * `writeSamplePlans` wrote, and each plan is checked where it is delivered, so no thread takes the time to check it first.
 *
 * @returns a function that throws for an intake that is no sample.
 */
export function readSamplePlans(file: string): (intake: Intake, seed: number) => SamplePlan {
  const samples: Samples = JSON.parse(readFileSync(file, 'utf8'))
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
