import { createFormats } from '@zero-sum/language'
import { planCsv } from '@zero-sum/plan-forms'
import type { Runtime } from '../runtime.ts'
import { fileResponse } from './file-response.ts'
import type { OwnPlan } from './find-own-plan.ts'
import { makeCalendar } from './make-calendar.ts'
import { makePdf } from './make-pdf.ts'
import type { PlanForm } from './read-plan-address.ts'

/** A plan in one of its forms, as a file. */
export async function answerPlanForm(
  form: PlanForm,
  request: Request,
  runtime: Runtime,
  own: OwnPlan,
): Promise<Response> {
  const { plan } = own.stored
  const { locale } = own.preferences
  const attachment = { holds: 'plan', ending: form, disposition: 'attachment' } as const
  switch (form) {
    case 'pdf': {
      const kind = { ...attachment, disposition: 'inline', contentType: 'application/pdf' } as const
      return fileResponse(await makePdf(request, runtime, own), kind, plan, locale)
    }
    case 'ics': {
      const contentType = 'text/calendar; charset=utf-8; method=PUBLISH'
      const kind = { ...attachment, contentType }
      return fileResponse(makeCalendar(request, runtime, own), kind, plan, locale)
    }
    case 'csv':
      return fileResponse(
        planCsv(plan, createFormats(own.preferences)),
        { ...attachment, contentType: 'text/csv; charset=utf-8; header=present' },
        plan,
        locale,
      )
    case 'json':
      return fileResponse(
        JSON.stringify(plan),
        { ...attachment, contentType: 'application/json; charset=utf-8' },
        plan,
        locale,
      )
  }
}
