'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { OperatorKey } from '../messages/index.ts'
import { useConfirmedAct } from '../use-confirmed-act.ts'
import { ConfirmPassword } from './confirm-password.tsx'

/** One act after one more question; `tell` says what came of it, by the answer. */
export function ActButton<answer>({
  path,
  words,
  title,
  detail,
  isDanger = false,
  tell,
}: {
  path: string
  words: string
  title: string
  detail: string
  isDanger?: boolean
  tell: (answer: answer) => ReactNode
}): ReactElement {
  const { t } = useLanguage<OperatorKey>('operator')
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<ReactNode>('')
  const { run, isBusy, fault, isWaiting, resume, giveUp } = useConfirmedAct()
  const look = isDanger ? 'danger' : 'primary'

  async function act(): Promise<void> {
    const answer = await callApi<answer>(path, { method: 'POST' })
    setOutcome(tell(answer))
    router.refresh()
  }

  return (
    <div className="grid justify-items-start gap-2">
      <Button
        disabled={isBusy}
        look={isDanger ? 'danger' : 'secondary'}
        onClick={() => setAsking(true)}
      >
        {isBusy ? t('working') : words}
      </Button>
      <div className="text-small empty:hidden" role="status">
        {outcome}
      </div>
      <p className="text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      <ConfirmDialog isOpen={isAsking} onClose={() => setAsking(false)} title={title}>
        <p className="mt-3">{detail}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button
            look={look}
            onClick={() => {
              setAsking(false)
              void run(act)
            }}
          >
            {words}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
        </div>
      </ConfirmDialog>
      <ConfirmPassword isOpen={isWaiting} onClose={giveUp} onConfirmed={resume} />
    </div>
  )
}
