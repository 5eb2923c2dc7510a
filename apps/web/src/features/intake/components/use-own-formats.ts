'use client'

import { createFormats, type Formats } from '@zero-sum/language/formats'
import { useMemo } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useIntake } from './intake-provider.tsx'

/** Figures in the units that the person has just chosen, which the page around may not know yet. */
export function useOwnFormats(): Formats {
  const { settings } = useLanguage('targets').formats
  const { energyUnit, measureSystem } = useIntake().form
  return useMemo(
    () => createFormats({ ...settings, energyUnit, measureSystem }),
    [settings, energyUnit, measureSystem],
  )
}
