import type { OperatorJob } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'

const looks = {
  pending: 'bg-butter text-on-butter',
  running: 'bg-paprika-tint text-paprika',
  completed: 'bg-leek-tint text-leek',
  failed: 'bg-danger-tint text-danger',
  cancelled: 'bg-sunken text-muted',
} as const

/** How a job stands, in a word. */
export async function StatusWord({
  job,
}: {
  job: Pick<OperatorJob, 'failureKind' | 'status'>
}): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  const { status, failureKind } = job
  return (
    <span
      className={`inline-block whitespace-nowrap rounded-full px-2.5 py-0.5 font-medium text-caption ${looks[status]}`}
    >
      {failureKind === null ? t(`status_${status}`) : t(`failure_${failureKind}`)}
    </span>
  )
}
