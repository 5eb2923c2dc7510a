import { type IntakeInput, type Problem, parseIntake } from '@zero-sum/contracts'
import { IntakeRefused, type NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import type { Breach } from '../judge/breach.ts'
import type { World } from '../judge/evidence.ts'
import { judgePlan } from '../judge/judge-plan.ts'
import type { Person } from '../people/draw-person.ts'
import { mustRefuse } from '../targets/must-refuse.ts'
import { describePlan, type PlanFacts } from './describe-plan.ts'
import { startWatch, type Timing } from './stopwatch.ts'

/** Of the changes that a refusal offers, how many were tried and how many gave a plan without a breach of the person's safety. */
export type WaysOut = { offered: number; worked: number }

export type Outcome =
  | { kind: 'planned'; facts: PlanFacts }
  | { kind: 'refused'; problem: Problem; waysOut: WaysOut }
  | { kind: 'broken'; message: string }

/** What became of one person. */
export type Observation = {
  place: number
  name: string
  written: IntakeInput
  isSane: boolean
  seed: number
  outcome: Outcome
  breaches: Breach[]
  timing: Timing
}

export type Extras = {
  /** Runs each change that a refusal offers, too. */
  triesWaysOut: boolean
  /** Makes the plan once more and compares the two. */
  repeats: boolean
}

export type Bench = {
  orchestrator: NutritionPipelineOrchestrator
  world: World
}

/** Makes a plan for a person and judges what comes of it. */
export async function observePerson(
  person: Person,
  place: number,
  { orchestrator, world }: Bench,
  { triesWaysOut, repeats }: Extras,
): Promise<Observation> {
  const { name, written, intake, isSane, seed } = person
  const watch = startWatch()
  const seen = (outcome: Outcome, breaches: Breach[], timing: Timing): Observation => ({
    ...{ place, name, written, isSane, seed },
    outcome,
    breaches,
    timing,
  })
  try {
    const { plan, deliverables } = await orchestrator.run(intake, watch.onProgress, { seed })
    const timing = watch.stop()
    const breaches = judgePlan({ intake, isSane, plan, html: deliverables.html }, world)
    if (repeats) {
      const again = await orchestrator.run(intake, () => {}, { seed })
      if (JSON.stringify(again.plan) !== JSON.stringify(plan))
        breaches.push({ kind: 'unrepeatable', where: 'plan', detail: `seed ${seed}` })
    }
    return seen({ kind: 'planned', facts: describePlan(plan, intake, world) }, breaches, timing)
  } catch (error) {
    const timing = watch.stop()
    if (!(error instanceof IntakeRefused)) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const breach: Breach = { kind: 'broken', where: 'engine', detail: message }
      return seen({ kind: 'broken', message }, [breach], timing)
    }
    const { problem } = error
    const waysOut = triesWaysOut
      ? await tryWaysOut(problem, person, orchestrator)
      : { offered: 0, worked: 0 }
    return seen({ kind: 'refused', problem, waysOut }, judgeRefusal(problem, person), timing)
  }
}

/** A refusal for safety needs a reason that the rules know, and a person for whom it holds. */
function judgeRefusal({ code, reason = '' }: Problem, { intake }: Person): Breach[] {
  if (code !== 'unsafe_intake' || mustRefuse(intake).includes(reason)) return []
  return [{ kind: 'needless refusal', where: 'intake', detail: reason }]
}

async function tryWaysOut(
  { suggestions = [] }: Problem,
  { written, seed }: Person,
  orchestrator: NutritionPipelineOrchestrator,
): Promise<WaysOut> {
  const changes = suggestions.flatMap(({ change }) => (change === undefined ? [] : [change]))
  let worked = 0
  for (const change of changes) {
    const parsed = parseIntake({ ...written, ...change })
    if ('faults' in parsed) continue
    try {
      await orchestrator.run(parsed.intake, () => {}, { seed })
      worked += 1
    } catch (error) {
      if (!(error instanceof IntakeRefused)) throw error
    }
  }
  return { offered: changes.length, worked }
}
