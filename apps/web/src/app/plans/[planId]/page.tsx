import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AnswerProblem } from '../../../features/plans/components/answer-problem.tsx'
import { WeekPage } from '../../../features/plans/components/week-page.tsx'
import { planWords } from '../../../features/plans/messages/index.ts'
import { readPlan } from '../../../features/plans/read-plan.ts'
import { getLanguage } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(planWords)
  return { title: t('title') }
}

export default async function Page({
  params,
  searchParams,
}: PageProps<'/plans/[planId]'>): Promise<ReactElement> {
  const [{ planId }, { day }] = await Promise.all([params, searchParams])
  const answer = await readPlan(planId)
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  const chosenDay = typeof day === 'string' && /^[1-7]$/.test(day) ? Number(day) : undefined
  return <WeekPage chosenDay={chosenDay} stored={answer.value} />
}
