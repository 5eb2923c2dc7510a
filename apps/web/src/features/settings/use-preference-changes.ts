'use client'

import type { PreferenceChange } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFaultWords } from '../../components/use-fault-words.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { callApi } from '../../lib/call-api.ts'
import { ensureSession } from '../account/ensure-session.ts'
import type { SettingsKey } from './messages/index.ts'

/** Saves each change of a preference as it is made, and has the page written anew in it. */
export function usePreferenceChanges() {
  const { t } = useLanguage<SettingsKey>('settings')
  const wordsFor = useFaultWords()
  const router = useRouter()
  const [news, setNews] = useState('')
  const [fault, setFault] = useState('')

  async function change(values: PreferenceChange): Promise<void> {
    setFault('')
    setNews('')
    try {
      await ensureSession()
      await callApi('/api/preferences', { method: 'PUT', body: values })
      setNews(t('saved'))
      router.refresh()
    } catch (thrown) {
      setFault(wordsFor(thrown))
    }
  }

  return { change, news, fault }
}
