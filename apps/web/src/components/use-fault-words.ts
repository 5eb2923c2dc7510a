'use client'

import { useLanguage } from '../language/language-provider.tsx'
import { problemOfCall } from '../lib/call-api.ts'
import type { frameWords } from './messages/index.ts'

/** Words for what a call to our API threw: the server's own, or that it could not be reached. */
export function useFaultWords(): (thrown: unknown) => string {
  const { t } = useLanguage<keyof typeof frameWords.en>('frame')
  return (thrown) =>
    problemOfCall(thrown)?.detail ?? `${t('unreachableTitle')}. ${t('unreachable')}`
}
