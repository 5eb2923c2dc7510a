import { randomUUID } from 'node:crypto'
import { intakeSchema } from '@zero-sum/contracts'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { type Caller, createCaller } from '../caller.fixture.ts'
import { intakeExamples } from '../intake-examples.ts'
import { internalApiSecret, metricsToken, type Stage } from '../stage.fixture.ts'

/** An intake whose plan is made quickly: one day. */
export const intake = {
  ...intakeExamples.keto?.value,
  ...{ planDurationDays: 1, startDate: '2026-03-02', seed: 3 },
}

type Claimed = { attempt: number; intake: unknown; seed: number }

/** Who calls the routes of a stage; `listen` hears every exchange. */
export type Cast = ReturnType<typeof gatherCast>
export function gatherCast(stage: Stage, listen: Parameters<typeof createCaller>[0]) {
  const program = (secret: string) => createCaller(listen, { authorization: `Bearer ${secret}` })
  const worker = program(internalApiSecret)
  const scraper = program(metricsToken)
  const nobody = () => createCaller(listen)

  async function guest(): Promise<Caller> {
    const caller = nobody()
    await caller('signInAsGuest', { body: {} })
    return caller
  }

  async function jobOf(person: Caller, body: object = intake): Promise<string> {
    return (await person('generatePlan', { body })).body.jobId ?? fail('there is no job')
  }

  async function claim(jobId: string): Promise<Claimed> {
    const ids = { jobId, incarnation: randomUUID() }
    const asked = { ...ids, claimId: randomUUID(), othersRunning: 0 }
    const claimed: Claimed = (await worker('claimJob', { body: asked })).body as never
    const progress = { status: 'running', agent: 1, agentName: 'Intake Normalizer' }
    const told = [{ ...progress, message: 'Reading your answers', percent: 5 }]
    const { attempt } = claimed
    await worker('reportProgress', { body: { ...ids, attempt, beat: 1, progress: told } })
    return claimed
  }

  /** Does the work of a worker, by its calls. */
  async function deliver(jobId: string): Promise<string> {
    const { attempt, ...claimed } = await claim(jobId)
    const orchestrator = new NutritionPipelineOrchestrator({ catalogue: stage.catalogue })
    const { seed } = claimed
    const made = await orchestrator.run(intakeSchema.parse(claimed.intake), () => {}, { seed })
    const { metabolicProfile } = made.deliverables
    const body = { jobId, attempt, planData: made.plan, metabolicProfile }
    return (await worker('completeJob', { body })).body.planId ?? fail('there is no plan')
  }

  /** A person with a plan. */
  async function owner(body: object = intake) {
    const person = await guest()
    return { person, path: { planId: await deliver(await jobOf(person, body)) } }
  }

  return { stage, program, scraper, worker, nobody, guest, jobOf, claim, deliver, owner }
}

/** Ends a test in which something was not to be found. */
export function fail(what: string): never {
  throw new Error(what)
}
