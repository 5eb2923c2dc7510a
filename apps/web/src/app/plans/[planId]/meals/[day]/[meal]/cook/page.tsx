import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AnswerProblem } from '../../../../../../../features/plans/components/answer-problem.tsx'
import { CookMode } from '../../../../../../../features/recipe/components/cook-mode.tsx'
import { recipeWords } from '../../../../../../../features/recipe/messages/index.ts'
import { readMeal } from '../../../../../../../features/recipe/read-meal.ts'
import { getLanguage } from '../../../../../../../language/get-language.ts'

type Props = PageProps<'/plans/[planId]/meals/[day]/[meal]/cook'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await readMeal(await params)
  const { t } = await getLanguage(recipeWords)
  return answer.kind === 'ready' ? { title: t('cookTitle', { dish: answer.value.meal.name }) } : {}
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const answer = await readMeal(await params)
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  return <CookMode found={answer.value} />
}
