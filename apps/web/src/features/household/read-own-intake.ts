import { intakeFromForm } from '../intake/answers/intake-from-form.ts'
import { readDraft } from '../intake/draft/read-draft.ts'
import { mayOpen } from '../intake/steps/find-way.ts'

/** For a page: the visitor's own answers as the API takes them; nothing until every question is answered. */
export async function readOwnIntake(): Promise<Record<string, unknown> | undefined> {
  const draft = await readDraft()
  if ('code' in draft || !mayOpen(draft.answers, 'review')) return undefined
  return intakeFromForm(draft.answers.form)
}
