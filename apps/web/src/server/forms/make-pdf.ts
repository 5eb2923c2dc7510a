import { type Paper, preferencesSchema } from '@zero-sum/contracts'
import { translateShoppingLines } from '@zero-sum/plan-language'
import { listShopping } from '../household/list-shopping.ts'
import { ProblemAnswer } from '../http/problem-response.ts'
import { limitWork } from '../limits/limit-request.ts'
import type { Runtime } from '../runtime.ts'
import type { OwnPlan } from './find-own-plan.ts'

/** A plan as a PDF, on the paper that the request names or else on the person's own. */
export async function makePdf(
  request: Request,
  runtime: Runtime,
  { personId, stored, english, preferences }: OwnPlan,
): Promise<Uint8Array> {
  const { pdfs, log } = runtime
  const paper = readPaper(request, preferences.paper)
  await limitWork(request, runtime, 'pdf', personId)
  const { locale, energyUnit, measureSystem, timeZone, weekStart } = preferences
  const { lines, eatAlong } = await listShopping(runtime, personId, english)
  const task = {
    shopping: {
      lines: translateShoppingLines(lines, locale),
      alsoFor: eatAlong?.isCounted ? eatAlong.names : [],
    },
    ...{ plan: stored.plan, paper, madeAt: new Date(stored.createdAt) },
    settings: { locale, energyUnit, measureSystem, timeZone, weekStart },
  }
  const outcome = await pdfs.run(personId, task, request.signal)
  if (outcome.kind === 'done' && outcome.result.kind === 'made') return outcome.result.bytes
  if (outcome.kind === 'done' && outcome.result.kind === 'broke')
    throw new Error(`a PDF could not be set: ${outcome.result.name}`)
  if (outcome.kind === 'too_many_of_person')
    throw new ProblemAnswer(
      'too_many_requests',
      'Two PDFs of yours are being made already. Wait for one of them.',
      { retryAfterMs: 2_000 },
    )
  if (outcome.kind !== 'aborted')
    log.warn({ planId: stored.planId, outcome: outcome.kind }, 'a PDF was not made')
  throw new ProblemAnswer(
    'unavailable',
    'The PDF could not be made this time. Try again in a few seconds.',
    { retryAfterMs: 5_000 },
  )
}

function readPaper(request: Request, usual: Paper): Paper {
  const asked = new URL(request.url).searchParams.get('paper')
  if (asked === null) return usual
  const parsed = preferencesSchema.shape.paper.safeParse(asked)
  if (!parsed.success)
    throw new ProblemAnswer('invalid_request', 'The paper is a4 or letter.', {
      errors: [{ pointer: '/paper', detail: 'Give a4 or letter.' }],
    })
  return parsed.data
}
