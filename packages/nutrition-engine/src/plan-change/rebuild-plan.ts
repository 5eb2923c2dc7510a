import type { Plan } from '@zero-sum/contracts'
import { renderPlan } from '../brand-renderer/render-plan.ts'
import { assembleDays } from '../nutrition-compiler/assemble-days.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { validatePlan } from '../qa-validator/validate-plan.ts'
import { verifyDeliveredPlan } from '../qa-validator/verify-delivered-plan.ts'
import type { OpenPlan } from './open-plan.ts'

/**
 * The plan that changed days make: its lists, its nutrients and its checks all made anew, by every gate that a new plan
 * passes. Nothing comes back where one of them fails.
 */
export function rebuildPlan(
  { plan, intake, catalogue, normalized, metabolism, problem }: OpenPlan,
  days: readonly CompiledDay[],
): Plan | undefined {
  const planDays = assembleDays(problem, days)
  const validation = validatePlan(planDays, normalized, metabolism, catalogue)
  if (validation.qa.status !== 'passed') return undefined
  const rendered = renderPlan({
    days: planDays,
    validation,
    intake: normalized,
    metabolism,
    catalogue,
    seed: plan.seed,
  })
  return verifyDeliveredPlan(rendered.plan, intake, catalogue).length === 0
    ? rendered.plan
    : undefined
}
