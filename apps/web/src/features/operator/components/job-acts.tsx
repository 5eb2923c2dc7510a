'use client'

import type { ReplayResult } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { OperatorKey } from '../messages/index.ts'
import { ActButton } from './act-button.tsx'

/** What can be done with a job as it stands: an unfinished one is cancelled, a failed one replayed. */
export function JobActs({ jobId, act }: { jobId: string; act: 'cancel' | 'replay' }): ReactElement {
  const { t } = useLanguage<OperatorKey>('operator')
  const path = `/api/operator/jobs/${jobId}/${act}`
  if (act === 'cancel')
    return (
      <ActButton
        detail={t('cancelDetail')}
        isDanger
        path={path}
        tell={() => t('outcome_cancelled')}
        title={t('cancelTitle')}
        words={t('cancel')}
      />
    )
  return (
    <ActButton<ReplayResult>
      detail={t('replayDetail')}
      path={path}
      tell={({ outcome, newJobId }) => (
        <>
          {t(`outcome_${outcome}`)}{' '}
          {newJobId === null ? null : (
            <Link
              className="text-leek underline underline-offset-4"
              href={`/operator/jobs/${newJobId}`}
            >
              {t('openReplay')}
            </Link>
          )}
        </>
      )}
      title={t('replayTitle')}
      words={t('replayJob')}
    />
  )
}
