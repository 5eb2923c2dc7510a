'use client'

import { useLanguage } from '../../../language/language-provider.tsx'
import type { ChoiceKey } from '../messages/choices/index.ts'

/** What the numbers of the scales mean. */
export function useScaleWords(): {
  /** Of 1 to 10: 1 assembles, 10 is a practised cook. */
  skill: (skill: string) => string
  /** Of 1 to 5. */
  variety: (variety: string) => string
} {
  const { t } = useLanguage<ChoiceKey>('choices')
  return {
    skill: (skill) => `${skill} · ${t(`skill_${Math.ceil(Number(skill) / 2)}` as ChoiceKey)}`,
    variety: (variety) => t(`variety_${variety}` as ChoiceKey),
  }
}
