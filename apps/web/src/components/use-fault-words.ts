'use client'

import { useLanguage } from '../language/language-provider.tsx'
import { CallFailed, problemOfCall } from '../lib/call-api.ts'
import type { frameWords } from './messages/index.ts'

/** Words for what a call to our API threw: the server's own, that it refused, or that it could not be reached. */
export function useFaultWords(): (thrown: unknown) => string {
  const { t } = useLanguage<keyof typeof frameWords.en>('frame')
  return (thrown) => {
    const said = problemOfCall(thrown)?.detail
    if (said !== undefined) return said
    if (thrown instanceof CallFailed && thrown.isRefused) return t('refused')
    return `${t('unreachableTitle')}. ${t('unreachable')}`
  }
}
