'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { OperatorKey } from '../messages/index.ts'
import { ActButton } from './act-button.tsx'

/** Signs a person out everywhere, after one more question. */
export function EndSessions({ reference }: { reference: string }): ReactElement {
  const { t } = useLanguage<OperatorKey>('operator')
  return (
    <ActButton<{ ended: number }>
      detail={t('endDetail')}
      isDanger
      path={`/api/operator/people/${reference}/end-sessions`}
      tell={({ ended }) => t('endedSessions', { count: ended })}
      title={t('endTitle')}
      words={t('endSessions')}
    />
  )
}
