import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AnswerProblem } from '../../../../../../features/plans/components/answer-problem.tsx'
import { MealPage } from '../../../../../../features/recipe/components/meal-page.tsx'
import { readMeal } from '../../../../../../features/recipe/read-meal.ts'

type Props = PageProps<'/plans/[planId]/meals/[day]/[meal]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await readMeal(await params)
  return answer.kind === 'ready' ? { title: answer.value.meal.name } : {}
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const answer = await readMeal(await params)
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  return <MealPage found={answer.value} query={await searchParams} />
}
