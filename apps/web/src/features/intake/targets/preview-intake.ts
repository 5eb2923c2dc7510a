import type { IntakeForm } from '../answers/intake-form.ts'
import { intakeFromForm } from '../answers/intake-from-form.ts'
import { findFaults } from '../faults/find-faults.ts'
import { faultsOfStep } from '../steps/find-way.ts'

/**
 * What to ask the targets for with half-filled answers: nothing until body, goal and activity are known; questions about
 * health and single lists only as far as they are answered, so that an open one does not stand in the way of the others.
 */
export function previewIntake(form: IntakeForm): Record<string, unknown> | undefined {
  const faults = findFaults(form)
  const open = [faultsOfStep(faults, 'you'), faultsOfStep(faults, 'goal')]
  if (open.some((some) => Object.keys(some).length > 0)) return undefined
  const left = new Set<string>()
  if (Object.keys(faultsOfStep(faults, 'health')).length > 0) left.add('safety')
  for (const field of ['fixedMeals', 'startDate', 'exclusions', 'avoid', 'prefer'] as const)
    if (faults[field] !== undefined) left.add(field)
  return Object.fromEntries(
    Object.entries(intakeFromForm(form)).filter(([name]) => !left.has(name)),
  )
}
