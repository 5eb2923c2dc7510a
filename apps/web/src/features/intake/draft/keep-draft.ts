import type { IntakeDraft } from '@zero-sum/contracts'
import { CallFailed, callApi } from '../../../lib/call-api.ts'
import type { Answers } from '../steps/find-way.ts'
import type { StepName } from '../steps/step-names.ts'

/** Answers as they are kept on the server, with the step to open for whoever comes back. */
export type Kept = { step: StepName; answers: Answers }

const path = '/api/intake/draft'

/**
 * Keeps answers on the server in place of those of `updatedAt`, and gives the time of the new ones. Whoever is here for the
 * first time becomes a guest by it. Throws `CallFailed`.
 */
export async function keepDraft(
  { step, answers }: Kept,
  updatedAt: string | null,
  { keepalive = false } = {},
): Promise<string> {
  const { form, done } = answers
  const body = { step, answers: { form, done }, updatedAt }
  const keep = () =>
    callApi<{ updatedAt: string }>(path, { method: 'PUT', body, keepalive }).then(
      (saved) => saved.updatedAt,
    )
  return keepalive ? keep() : asSomebody(keep)
}

/** What is kept on the server at the moment, if anything. Throws `CallFailed`. */
export async function askForDraft(): Promise<IntakeDraft | null> {
  return (await callApi<{ draft: IntakeDraft | null }>(path)).draft
}

/** Whether a call failed since another device has kept other answers meanwhile. */
export function isOvertaken(thrown: unknown): boolean {
  return thrown instanceof CallFailed && thrown.problem?.reason === 'draft_changed'
}

/** Does what wants a session; a stranger becomes a guest first. */
async function asSomebody<result>(work: () => Promise<result>): Promise<result> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof CallFailed) || thrown.problem?.code !== 'unauthorized') throw thrown
    await callApi('/api/auth/sign-in/anonymous', { method: 'POST', body: {} })
    return await work()
  }
}
