'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFaultWords } from '../../components/use-fault-words.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { callApi } from '../../lib/call-api.ts'
import { parseTyped } from '../../lib/parse-typed.ts'
import type { WeightKey } from './messages/index.ts'

/** The lightest and the heaviest that is taken, in kg: what the API takes. */
const range = { low: 20, high: 400 } as const

/**
 * A weight as it is typed, checked and saved.
 *
 * @param unitKg how many kg the person's unit of weight has
 */
export function useWeightEntry(today: string, unitKg: number) {
  const { t, formats } = useLanguage<WeightKey>('weight')
  const wordsFor = useFaultWords()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState(today)
  const [fault, setFault] = useState('')
  const [news, setNews] = useState('')
  const [isSaving, setSaving] = useState(false)

  function findFault(kg: number | undefined): string {
    if (kg === undefined || Number.isNaN(kg))
      return t('noNumber', { example: formats.number(72.5 / unitKg, 1) })
    if (kg < range.low || kg > range.high)
      return t('outOfRange', {
        low: formats.bodyWeight(range.low),
        high: formats.bodyWeight(range.high),
      })
    return day === '' || day > today ? t('noDay') : ''
  }

  async function save(): Promise<void> {
    const value = parseTyped(typed)
    const kg = value === undefined ? undefined : Math.round(value * unitKg * 100) / 100
    const found = findFault(kg)
    setFault(found)
    setNews('')
    if (found !== '' || kg === undefined) return
    setSaving(true)
    try {
      await callApi(`/api/weights/${day}`, { method: 'PUT', body: { kg } })
      setNews(t('saved', { weight: formats.bodyWeight(kg), day: formats.date(day) }))
      setTyped('')
      router.refresh()
    } catch (thrown) {
      setFault(wordsFor(thrown))
    }
    setSaving(false)
  }

  return { typed, setTyped, day, setDay, fault, news, isSaving, save }
}
