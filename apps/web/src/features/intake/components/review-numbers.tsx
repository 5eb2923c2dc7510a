'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { TargetKey } from '../messages/targets/index.ts'
import { targetRows } from '../targets/target-rows.ts'
import { useIntake } from './intake-provider.tsx'
import { SummaryLines } from './summary-lines.tsx'
import { useOwnFormats } from './use-own-formats.ts'

/** What the plan will aim at, and of how many dishes it can be made, among the answers. */
export function ReviewNumbers(): ReactElement | null {
  const { t } = useLanguage<TargetKey>('targets')
  const formats = useOwnFormats()
  const { state, value } = useIntake().targets
  if (value === undefined || state === 'refused') return null
  const { dishes } = value
  const lines = targetRows(value).map(({ name, values, isCeiling }) => {
    const written = values.map((one) => {
      const figure = name === 'energy' ? formats.energy(one) : formats.nutrient(one)
      return isCeiling ? `${t('ceiling')} ${figure}` : figure
    })
    const [training = '', rest] = written
    return {
      label: t(name),
      value: rest === undefined || rest === training ? training : t('byDay', { training, rest }),
    }
  })
  return (
    <section aria-labelledby="numbers-title" className="border-line border-b py-5">
      <h2 className="font-bold font-narrow text-title" id="numbers-title">
        {t('reviewTitle')}
      </h2>
      <SummaryLines
        lines={[
          ...lines,
          {
            label: t('dishesTitle'),
            value: t('dishes', { count: dishes.suited, all: dishes.recipes }),
          },
        ]}
      />
    </section>
  )
}
