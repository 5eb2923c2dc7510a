'use client'

import type { Weekday } from '@zero-sum/contracts'
import { weekdays } from '@zero-sum/contracts/intake-choices'
import type { ChipChoice } from '../../../components/form/choice-chips.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'

/** The days as the person's week runs: short on the chip, whole for whoever hears it. */
export function useWeekdays(): ChipChoice<Weekday>[] {
  const { formats } = useLanguage('fields')
  return inOrder(formats.settings.weekStart).map((day) => ({
    value: day,
    label: formats.weekday(day, 'short'),
    spoken: formats.weekday(day),
  }))
}

function inOrder(weekStart: Weekday): readonly Weekday[] {
  const at = weekdays.indexOf(weekStart)
  return [...weekdays.slice(at), ...weekdays.slice(0, at)]
}
