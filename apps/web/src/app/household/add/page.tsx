import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { MemberPage } from '../../../features/household/components/member-page.tsx'
import { householdWords } from '../../../features/household/messages/index.ts'
import { readHousehold } from '../../../features/household/read-household.ts'
import { AnswerProblem } from '../../../features/plans/components/answer-problem.tsx'
import { getLanguage } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(householdWords)
  return { title: t('addTitle') }
}

export default async function Page(): Promise<ReactElement> {
  // A stranger has no household.
  const household = await readHousehold()
  if (household.kind === 'problem') return <AnswerProblem problem={household.problem} />
  return <MemberPage stored={undefined} />
}
