import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AnswerProblem } from '../../../../features/plans/components/answer-problem.tsx'
import { PrintPage } from '../../../../features/plans/components/print-page.tsx'
import { planWords } from '../../../../features/plans/messages/index.ts'
import { readPlan } from '../../../../features/plans/read-plan.ts'
import { getLanguage } from '../../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(planWords)
  return { title: t('print') }
}

export default async function Page({
  params,
}: PageProps<'/plans/[planId]/print'>): Promise<ReactElement> {
  const { planId } = await params
  const answer = await readPlan(planId)
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  return <PrintPage stored={answer.value} />
}
