'use client'

import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { Link } from '../../../components/link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { OnboardingKey } from '../messages/onboarding/index.ts'
import type { ReviewKey } from '../messages/review/index.ts'
import { useIntake } from './intake-provider.tsx'
import { Refusal } from './refusal.tsx'
import { type PlanRequest, usePlanRequest } from './use-plan-request.ts'

/** Asks for the plan; says kindly why there is none, or what to choose where one is being made. */
export function MakePlan(): ReactElement {
  const { t } = useLanguage<ReviewKey>('review')
  const { t: frame } = useLanguage<OnboardingKey>('onboarding')
  const { way } = useIntake()
  const { request, send } = usePlanRequest()
  const outcome = useRef<HTMLDivElement>(null)
  const isBusy = request.state === 'sending' || way.isBusy

  useEffect(() => {
    if (request.state === 'refused' || request.state === 'differs') outcome.current?.focus()
  }, [request])

  return (
    <div className="mt-8 grid gap-6">
      <div className="empty:hidden" ref={outcome} tabIndex={-1}>
        <Refusal
          problem={request.state === 'refused' ? request.problem : undefined}
          step="review"
        />
        <Outcome request={request} send={send} />
      </div>
      <div className="flex flex-wrap-reverse items-center gap-x-3 gap-y-3">
        <Button disabled={isBusy} look="quiet" onClick={() => way.goTo('week')} size="large">
          {frame('back')}
        </Button>
        <Button disabled={isBusy} onClick={() => send()} size="large">
          {t(request.state === 'sending' ? 'sending' : 'make')}
        </Button>
      </div>
      <p className="text-muted text-small">{t('limits')}</p>
    </div>
  )
}

function Outcome({
  request,
  send,
}: {
  request: PlanRequest
  send: (options?: { replace: boolean }) => Promise<void>
}): ReactElement | null {
  const { t } = useLanguage<ReviewKey>('review')
  if (request.state === 'differs')
    return (
      <section aria-labelledby="differs-title" className="border-butter-edge border-l-4 pl-5">
        <h2 className="font-bold font-narrow text-title" id="differs-title">
          {t('differsTitle')}
        </h2>
        <p className="mt-1">{t('differs')}</p>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Button onClick={() => send({ replace: true })}>{t('useThese')}</Button>
          <Link
            className="inline-flex min-h-11 items-center px-2 font-semibold text-leek underline underline-offset-4"
            href={`/jobs/${request.jobId}`}
          >
            {t('watch')}
          </Link>
        </div>
      </section>
    )
  if (request.state !== 'refused' || request.problem?.status === 422) return null
  return (
    <div className="border-danger border-l-4 pl-5" role="alert">
      <p className="font-semibold">{request.problem?.title ?? t('unreachableTitle')}</p>
      <p>{request.problem?.detail ?? t('unreachable')}</p>
    </div>
  )
}
