import { type Plan, problemCatalogue } from '@zero-sum/contracts'
import type { HearJobs, JobOutcome } from '@zero-sum/database'
import { IntakeRefused } from '@zero-sum/nutrition-engine'
import { boundedLabel } from '@zero-sum/observe/metrics'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { WebMetrics } from './web-metrics.ts'

/** Why workers fail attempts; another word comes from another version. */
const retryReasons = new Set([
  'agent_deadline',
  'handler_broke',
  'invalid_plan',
  'solver_broke',
  'solver_crashed',
  'unreadable_intake',
])

const problemCodes = new Set(Object.keys(problemCatalogue))

const outcomes: Readonly<Record<JobOutcome, string>> = {
  cancelled: 'cancelled',
  completed: 'completed',
  exhausted: 'failed',
  poison: 'failed',
  refused: 'refused',
}

/** A series that begins with its first event has, to Prometheus, never risen: those that alerts look at begin before. */
export function startAtZero({ dead, plans }: WebMetrics): void {
  for (const [outcome, plan] of Object.entries(outcomes)) {
    plans.inc({ outcome: plan }, 0)
    if (plan === 'failed') dead.inc({ reason: outcome }, 0)
  }
}

/** Counts what becomes of jobs. */
export function countJobs(metrics: WebMetrics): HearJobs {
  return (news) => {
    switch (news.kind) {
      case 'first_claimed':
        return metrics.jobWait.observe(news.waitSeconds)
      case 'retried':
        return metrics.retried.inc({ reason: boundedLabel(news.reason, retryReasons) })
      case 'handed_back':
        return metrics.handedBack.inc()
      case 'lease_lost':
        return metrics.leasesLost.inc()
      case 'ended': {
        const { outcome, seconds } = news
        metrics.jobDuration.observe({ outcome }, seconds)
        metrics.plans.inc({ outcome: outcomes[outcome] })
        if (outcome === 'exhausted' || outcome === 'poison') metrics.dead.inc({ reason: outcome })
      }
    }
  }
}

/** Does what may refuse an intake, and counts it where it does. */
export function countingRefusals<result>(metrics: WebMetrics, work: () => result): result {
  try {
    return work()
  } catch (error) {
    if (error instanceof IntakeRefused || error instanceof ProblemAnswer)
      countRefusal(metrics, error.problem.code)
    throw error
  }
}

/** Counts an intake that was refused, by the code of the problem. */
export function countRefusal(metrics: WebMetrics, code: string): void {
  metrics.refused.inc({ code: boundedLabel(code, problemCodes) })
}

const nutrients = [
  ['energy', 'energyKcal'],
  ['protein', 'proteinGrams'],
  ['fat', 'fatGrams'],
  ['carbohydrate', 'availableCarbohydrateGrams'],
] as const

/** Measures each day of a plan against its targets. Where carbohydrate is a ceiling, being below it is no error. */
export function measurePlan(metrics: WebMetrics, plan: Plan, carbohydrateIsCeiling: boolean): void {
  for (const { targets, totals } of plan.days)
    for (const [nutrient, figure] of nutrients) {
      const target = targets[figure]
      if (target <= 0) continue
      const over = (totals[figure] - target) / target
      const isCeiling = carbohydrateIsCeiling && nutrient === 'carbohydrate'
      metrics.planError.observe({ nutrient }, isCeiling ? Math.max(0, over) : Math.abs(over))
    }
}
