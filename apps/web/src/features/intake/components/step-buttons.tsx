'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { OnboardingKey } from '../messages/onboarding/index.ts'
import { nextStep, previousStep, withDone } from '../steps/find-way.ts'
import type { StepName } from '../steps/step-names.ts'
import { useIntake } from './intake-provider.tsx'
import { keepFocus, leaveTyping } from './leave-typing.ts'

/** On and back. Both keep the answers; back asks for nothing. */
export function StepButtons({ step }: { step: StepName }): ReactElement {
  const { t } = useLanguage<OnboardingKey>('onboarding')
  const { way, answers, wasTakenOver } = useIntake()
  const before = previousStep(step)
  // A form that is sent before its script is here would put the answers into the address.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const isLast = step !== 'week' && nextStep(withDone(answers, step), step) === 'review'
  return (
    <div className="border-line border-t pt-6">
      <div className="flex flex-wrap-reverse items-center gap-x-3 gap-y-3">
        {before === undefined ? null : (
          <Button
            disabled={way.isBusy}
            look="quiet"
            onClick={() => {
              leaveTyping()
              void way.goTo(before)
            }}
            onMouseDown={keepFocus}
            size="large"
          >
            {t('back')}
          </Button>
        )}
        <Button disabled={!isReady} onMouseDown={keepFocus} size="large" type="submit">
          {t(way.isBusy ? 'saving' : isLast ? 'toReview' : 'continue')}
        </Button>
      </div>
      {step === 'you' ? <p className="mt-4 text-muted text-small">{t('guestHint')}</p> : null}
      <div role="status">
        {wasTakenOver ? <p className="mt-4 text-small">{t('takenOver')}</p> : null}
      </div>
      {way.moving.kind === 'notSaved' ? (
        <div
          className="mt-5 border-danger border-l-4 pl-4"
          data-not-saved=""
          role="alert"
          tabIndex={-1}
        >
          <p className="font-semibold">{t('notSavedTitle')}</p>
          <p>{way.moving.problem?.detail ?? t('notSaved')}</p>
        </div>
      ) : null}
    </div>
  )
}
