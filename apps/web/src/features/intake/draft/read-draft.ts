import { intakeDraftAnswerSchema, type Problem } from '@zero-sum/contracts'
import { cache } from 'react'
import { GET as getDraft } from '../../../app/api/intake/draft/route.ts'
import { getPreferences } from '../../../language/get-language.ts'
import { askAsAnyone } from '../../../server/pages/ask-api.ts'
import { withFirstDay } from '../answers/first-day.ts'
import { emptyIntakeForm } from '../answers/intake-form.ts'
import type { Answers } from '../steps/find-way.ts'
import { readAnswers } from '../steps/read-answers.ts'

/** For a page: where the visitor stands. `updatedAt` is null where nothing is kept of them yet. */
export type Standing = {
  answers: Answers
  updatedAt: string | null
  /** The step at which they left. */
  leftAt: string | undefined
  /** Where they are, as YYYY-MM-DD. */
  today: string
}

/** The visitor's answers so far; for a stranger none, in the units that fit their browser. Asked once for a page. */
export const readDraft = cache(async (): Promise<Standing | Problem> => {
  const { measureSystem, energyUnit, timeZone } = await getPreferences()
  const today = dayIn(timeZone)
  const answer = await askAsAnyone(getDraft, '/api/intake/draft', intakeDraftAnswerSchema)
  if (answer.kind === 'problem' && answer.problem.code !== 'unauthorized') return answer.problem
  const draft = answer.kind === 'ready' ? answer.value.draft : null
  const { form, done } = readAnswers(draft?.answers ?? {}, {
    ...emptyIntakeForm,
    measureSystem,
    energyUnit,
  })
  return {
    answers: { form: withFirstDay(form, today), done },
    updatedAt: draft?.updatedAt ?? null,
    leftAt: draft?.step,
    today,
  }
})

function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date())
}
