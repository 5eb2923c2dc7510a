import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { StepForm } from '../../../features/intake/components/step-form.tsx'
import { StepPage } from '../../../features/intake/components/step-page.tsx'
import { TargetsPanel } from '../../../features/intake/components/targets-panel.tsx'
import { readDraft } from '../../../features/intake/draft/read-draft.ts'
import { onboardingWords } from '../../../features/intake/messages/onboarding/index.ts'
import { firstOpenStep, mayOpen } from '../../../features/intake/steps/find-way.ts'
import { findStep, stepNames } from '../../../features/intake/steps/step-names.ts'
import { findActive } from '../../../features/plans/read-plan.ts'
import { getLanguage } from '../../../language/get-language.ts'

type Props = { params: Promise<{ step: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await getLanguage(onboardingWords)
  const step = findStep((await params).step)
  if (step === undefined) return {}
  const count = stepNames.length
  return { title: `${t(step)} · ${t('stepOf', { step: stepNames.indexOf(step) + 1, count })}` }
}

/** One step. An address alone leads nobody past what they have not answered. */
export default async function Page({ params }: Props): Promise<ReactElement | null> {
  const step = findStep((await params).step) ?? notFound()
  const draft = await readDraft()
  // The layout around says what is wrong.
  if ('code' in draft) return null
  if (!mayOpen(draft.answers, step)) redirect(`/onboarding/${firstOpenStep(draft.answers)}`)
  const active = step === 'review' ? await findActive() : undefined
  return (
    <StepPage
      isAgain={active?.kind === 'ready' && active.value.plan !== null}
      numbers={<TargetsPanel />}
      step={step}
    >
      <StepForm step={step} />
    </StepPage>
  )
}
