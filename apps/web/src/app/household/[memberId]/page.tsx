import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { MemberPage } from '../../../features/household/components/member-page.tsx'
import { householdWords } from '../../../features/household/messages/index.ts'
import { readHousehold } from '../../../features/household/read-household.ts'
import { AnswerProblem } from '../../../features/plans/components/answer-problem.tsx'
import { getLanguage } from '../../../language/get-language.ts'

type Props = PageProps<'/household/[memberId]'>

async function readMember({ params }: Pick<Props, 'params'>) {
  const [{ memberId }, household] = await Promise.all([params, readHousehold()])
  if (household.kind === 'problem') return household
  const stored = household.value.members.find((one) => one.memberId === memberId)
  return { kind: 'ready', value: stored ?? notFound() } as const
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [answer, { t }] = await Promise.all([readMember(props), getLanguage(householdWords)])
  return answer.kind === 'ready'
    ? { title: t('changeTitle', { name: answer.value.member.name }) }
    : {}
}

export default async function Page(props: Props): Promise<ReactElement> {
  const answer = await readMember(props)
  if (answer.kind === 'problem') return <AnswerProblem problem={answer.problem} />
  return <MemberPage stored={answer.value} />
}
