'use client'

import type { BulkReplay, BulkReplayRequest, DeadGroup } from '@zero-sum/contracts/operator-jobs'
import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { OperatorKey } from '../messages/index.ts'
import { useConfirmedAct } from '../use-confirmed-act.ts'
import { ConfirmPassword } from './confirm-password.tsx'

const limit = 50

/** Replays a batch of dead jobs: first it is counted which, then asked, then done. */
export function ReplayGroup({
  failure,
  reason,
}: Pick<DeadGroup, 'failure' | 'reason'>): ReactElement {
  const { t, formats } = useLanguage<OperatorKey>('operator')
  const router = useRouter()
  const [plan, setPlan] = useState<BulkReplay>()
  const [outcome, setOutcome] = useState('')
  const { run, isBusy, fault, isWaiting, resume, giveUp } = useConfirmedAct()
  const ask = (dryRun: boolean) =>
    callApi<BulkReplay>('/api/operator/dead/replay', {
      method: 'POST',
      body: { failure, reason, limit, dryRun } satisfies BulkReplayRequest,
    })

  async function replay(): Promise<void> {
    const { results } = await ask(false)
    const replayed = results.filter((result) => result.outcome === 'replayed').length
    setOutcome(t('bulkDone', { replayed, skipped: results.length - replayed }))
    router.refresh()
  }

  return (
    <div className="grid justify-items-start gap-2">
      <Button
        disabled={isBusy}
        look="secondary"
        onClick={() => run(async () => setPlan(await ask(true)))}
        size="small"
      >
        {t(isBusy ? 'working' : 'dryRun')}
      </Button>
      <p className="text-small empty:hidden" role="status">
        {outcome}
      </p>
      <p className="text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      <ConfirmDialog
        isOpen={plan !== undefined}
        onClose={() => setPlan(undefined)}
        title={t('dryTitle', { count: plan?.jobIds.length ?? 0 })}
      >
        <p className="mt-3">
          {t('dryDetail', { limit: formats.number(limit) })}{' '}
          {t('dryLeft', { count: plan?.left ?? 0 })}
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button
            onClick={() => {
              setPlan(undefined)
              void run(replay)
            }}
          >
            {t('replayAll')}
          </Button>
          <Button look="secondary" onClick={() => setPlan(undefined)}>
            {t('keep')}
          </Button>
        </div>
      </ConfirmDialog>
      <ConfirmPassword isOpen={isWaiting} onClose={giveUp} onConfirmed={resume} />
    </div>
  )
}
