import type { IntakeForm } from './intake-form.ts'

/** The answers with tomorrow for a first day where there is none, or one that has passed. */
export function withFirstDay(form: IntakeForm, today: string): IntakeForm {
  return form.startDate >= today ? form : { ...form, startDate: dayAfter(today) }
}

function dayAfter(isoDay: string): string {
  // Counted in UTC, where each day has 24 hours.
  const day = new Date(`${isoDay}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
