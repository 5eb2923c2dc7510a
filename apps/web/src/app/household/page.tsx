import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { HouseholdPage } from '../../features/household/components/household-page.tsx'
import { householdWords } from '../../features/household/messages/index.ts'
import { readHousehold } from '../../features/household/read-household.ts'
import { readTable } from '../../features/household/read-table.ts'
import { AnswerProblem } from '../../features/plans/components/answer-problem.tsx'
import { readActive } from '../../features/plans/read-plan.ts'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(householdWords)
  return { title: t('title') }
}

export default async function Page(): Promise<ReactElement> {
  const [household, active] = await Promise.all([readHousehold(), readActive()])
  if (household.kind === 'problem') return <AnswerProblem problem={household.problem} />
  if (active.kind === 'problem') return <AnswerProblem problem={active.problem} />
  const plan = active.value.plan ?? undefined
  const table = plan === undefined ? { kind: 'alone' as const } : await readTable(plan.planId)
  return <HouseholdPage household={household.value} plan={plan} table={table} />
}
