import type { ReactElement, ReactNode } from 'react'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { requireEntry } from '../../features/account/read-entry.ts'
import { findNames } from '../../features/household/read-household.ts'
import { IntakeProvider } from '../../features/intake/components/intake-provider.tsx'
import { readDraft } from '../../features/intake/draft/read-draft.ts'
import { allergyWords } from '../../features/intake/messages/allergies/index.ts'
import { choiceWords } from '../../features/intake/messages/choices/index.ts'
import { faultWords } from '../../features/intake/messages/faults/index.ts'
import { fieldWords } from '../../features/intake/messages/fields/index.ts'
import { onboardingWords } from '../../features/intake/messages/onboarding/index.ts'
import { reviewWords } from '../../features/intake/messages/review/index.ts'
import { targetWords } from '../../features/intake/messages/targets/index.ts'
import { ClientLanguage } from '../../language/client-language.tsx'

const words = [
  allergyWords,
  choiceWords,
  faultWords,
  fieldWords,
  onboardingWords,
  reviewWords,
  targetWords,
]

/** Holds the answers while the steps come and go. */
export default async function Layout({ children }: { children: ReactNode }): Promise<ReactElement> {
  await requireEntry()
  const [draft, eatAlong] = await Promise.all([readDraft(), findNames()])
  if ('code' in draft)
    return (
      <div className="page py-12">
        <ProblemPanel problem={draft} />
      </div>
    )
  const { answers, updatedAt, today } = draft
  return (
    <ClientLanguage of={words}>
      <IntakeProvider eatAlong={eatAlong} initial={{ answers, updatedAt }} today={today}>
        {children}
      </IntakeProvider>
    </ClientLanguage>
  )
}
