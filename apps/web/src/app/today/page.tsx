import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AnswerProblem } from '../../features/plans/components/answer-problem.tsx'
import { readActive } from '../../features/plans/read-plan.ts'
import { TodayPage } from '../../features/today/components/today-page.tsx'
import { todayWords } from '../../features/today/messages/index.ts'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(todayWords)
  return { title: t('title') }
}

export default async function Page(): Promise<ReactElement> {
  const answer = await readActive()
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  return <TodayPage active={answer.value} />
}
