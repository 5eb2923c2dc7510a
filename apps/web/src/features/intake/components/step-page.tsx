import type { ReactElement, ReactNode } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { onboardingWords } from '../messages/onboarding/index.ts'
import { type StepName, stepNames } from '../steps/step-names.ts'
import { StepPainting } from './step-painting.tsx'

/** The frame of a step: the words and the form on the one side, the cloth with a plate and the numbers on the other. */
export async function StepPage({
  step,
  isAgain,
  numbers,
  children,
}: {
  step: StepName
  /** Whether the person has had a plan made of these answers before. */
  isAgain: boolean
  numbers: ReactNode
  children: ReactNode
}): Promise<ReactElement> {
  const { t } = await getLanguage(onboardingWords)
  const at = stepNames.indexOf(step) + 1
  const words = step === 'review' && isAgain ? 'again' : step
  return (
    <div
      className="lg:-mb-16 lg:grid lg:grid-cols-[minmax(0,1.5fr)_minmax(22rem,1fr)] lg:pb-0"
      data-onboarding=""
    >
      <div className="px-4.5 pt-3 pb-10 md:px-8 lg:pt-8 lg:pr-14 lg:pb-24 lg:pl-[max(2rem,calc((100vw-76rem)/2+2rem))]">
        <div className="mx-auto max-w-[40rem] lg:mx-0">
          <p className="font-semibold text-small" id="step-progress">
            {t('stepOf', { step: at, count: stepNames.length })}
            <span className="font-normal text-muted"> · {t(step)}</span>
          </p>
          <progress
            aria-label={t('progress')}
            className="bar mt-2 h-2"
            max={stepNames.length}
            value={at}
          />
          <div className="mt-7 flex items-start justify-between gap-5 lg:mt-10">
            <h1
              aria-describedby="step-progress"
              className="max-w-2xl font-bold font-narrow text-heading md:text-[clamp(2.5rem,4.2vw,3.5rem)] md:leading-none"
              id="step-title"
              tabIndex={-1}
            >
              {t(`${words}_title`)}
            </h1>
            <StepPainting
              className="size-24 shrink-0 rounded-full bg-cover p-1.5 sm:size-28 lg:hidden"
              step={step}
            />
          </div>
          <p className="mt-4 max-w-prose text-muted lg:text-lead">{t(`${words}_lead`)}</p>
          <div className="mt-9 lg:mt-12">{children}</div>
        </div>
      </div>
      <div className="relative before:absolute before:inset-y-0 before:left-3 before:w-2 before:border-on-cover-muted/25 before:border-x-2 lg:bg-cover lg:before:content-['']">
        <div className="lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:px-10 lg:py-10 xl:pr-[max(2.5rem,calc((100vw-76rem)/2+2rem))]">
          <StepPainting className="mb-8 hidden w-full max-w-72 lg:block" step={step} />
          {numbers}
        </div>
      </div>
    </div>
  )
}
