import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NumbersPage } from '../../../../features/numbers/components/numbers-page.tsx'
import { numbersWords } from '../../../../features/numbers/messages/index.ts'
import { AnswerProblem } from '../../../../features/plans/components/answer-problem.tsx'
import { readPlan } from '../../../../features/plans/read-plan.ts'
import { getLanguage } from '../../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(numbersWords)
  return { title: t('title') }
}

export default async function Page({
  params,
}: PageProps<'/plans/[planId]/numbers'>): Promise<ReactElement> {
  const { planId } = await params
  const answer = await readPlan(planId)
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  return <NumbersPage stored={answer.value} />
}
