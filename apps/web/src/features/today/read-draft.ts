import { intakeDraftAnswerSchema } from '@zero-sum/contracts'
import { GET as getDraft } from '../../app/api/intake/draft/route.ts'
import { askApi } from '../../server/pages/ask-api.ts'

/** Whether the visitor has answered anew since a plan was made; where nobody can tell, they have not. */
export async function haveAnswersChanged(since: string): Promise<boolean> {
  const answer = await askApi(getDraft, '/api/intake/draft', intakeDraftAnswerSchema)
  const draft = answer.kind === 'ready' ? answer.value.draft : null
  return draft !== null && Date.parse(draft.updatedAt) > Date.parse(since)
}
