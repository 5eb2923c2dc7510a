'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { WeightKey } from '../messages/index.ts'

/** Takes one entry back. */
export function StrikeOut({ date }: { date: string }): ReactElement {
  const { t, formats } = useLanguage<WeightKey>('weight')
  const router = useRouter()
  const wordsFor = useFaultWords()
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState('')

  async function remove(): Promise<void> {
    setAsking(true)
    try {
      await callApi(`/api/weights/${date}`, { method: 'DELETE' })
      router.refresh()
    } catch (thrown) {
      setFault(wordsFor(thrown))
      setAsking(false)
    }
  }

  return (
    <>
      <Button
        aria-label={t('removeDay', { day: formats.date(date) })}
        disabled={isAsking}
        look="quiet"
        onClick={remove}
        size="small"
      >
        {t('remove')}
      </Button>
      <p className="text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </>
  )
}
