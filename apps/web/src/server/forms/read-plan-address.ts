import { notFound, parseId } from '../http/parse-id.ts'

const planForms = ['csv', 'ics', 'json', 'pdf'] as const
export type PlanForm = (typeof planForms)[number]

/** The last part of a plan's address: its id, and after a dot the form that is wanted. Another ending is nowhere. */
export function readPlanAddress(written: string): { planId: string; form: PlanForm | undefined } {
  const [id = '', ...endings] = written.split('.')
  const planId = parseId(id)
  if (endings.length === 0) return { planId, form: undefined }
  const form = planForms.find((known) => known === endings.join('.'))
  if (form === undefined) throw notFound()
  return { planId, form }
}
