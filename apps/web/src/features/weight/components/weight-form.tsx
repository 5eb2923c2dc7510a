'use client'

import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { WeightKey } from '../messages/index.ts'
import { useWeightEntry } from '../use-weight-entry.ts'

/** Writes down a weight of a day, today at first. */
export function WeightForm({ today, unitKg }: { today: string; unitKg: number }): ReactElement {
  const { t, formats } = useLanguage<WeightKey>('weight')
  const { typed, setTyped, day, setDay, fault, news, isSaving, save } = useWeightEntry(
    today,
    unitKg,
  )
  const { unit } = formats.bodyWeightMeasure(1)
  const boxed =
    'min-h-12 rounded-control border border-edge bg-surface px-3.5 font-medium text-lead aria-[invalid=true]:border-danger'
  return (
    <form
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label className="grid gap-1.5 font-semibold text-small">
        {t('today')}
        <span className="flex items-center gap-2">
          <input
            aria-describedby="weight-fault"
            aria-invalid={fault !== ''}
            autoComplete="off"
            className={`tabular w-28 ${boxed}`}
            inputMode="decimal"
            name="weight"
            onChange={(event) => setTyped(event.target.value)}
            type="text"
            value={typed}
          />
          <span className="font-normal text-muted">{unit}</span>
        </span>
      </label>
      <label className="grid gap-1.5 font-semibold text-small">
        {t('on')}
        <input
          className={`tabular ${boxed}`}
          max={today}
          name="day"
          onChange={(event) => setDay(event.target.value)}
          type="date"
          value={day}
        />
      </label>
      <Button className="min-h-12" disabled={isSaving} type="submit">
        {t(isSaving ? 'saving' : 'save')}
      </Button>
      <p
        className="basis-full font-medium text-danger text-small empty:hidden"
        id="weight-fault"
        role="alert"
      >
        {fault}
      </p>
      <p className="basis-full text-leek text-small empty:hidden" role="status">
        {news}
      </p>
    </form>
  )
}
