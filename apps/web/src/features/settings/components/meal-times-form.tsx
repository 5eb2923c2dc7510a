'use client'

import type { MealSlot, Preferences } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { SettingsKey } from '../messages/index.ts'
import { usePreferenceChanges } from '../use-preference-changes.ts'

/** When the person eats. A time is saved when its field is left; an emptied one goes back to the usual. */
export function MealTimesForm({
  mealTimes,
  usual,
}: {
  mealTimes: Preferences['mealTimes']
  /** What counts where the person has chosen nothing. */
  usual: Record<MealSlot, string>
}): ReactElement {
  const { t } = useLanguage<SettingsKey>('settings')
  const { change, news, fault } = usePreferenceChanges()

  async function keep(slot: MealSlot, time: string): Promise<void> {
    if (time === (mealTimes[slot] ?? usual[slot])) return
    const { [slot]: _, ...others } = mealTimes
    await change({ mealTimes: time === '' ? others : { ...others, [slot]: time } })
  }

  return (
    <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
      {slotsOf(usual).map((slot) => (
        <label
          className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-end gap-1 font-medium text-small"
          key={slot}
        >
          {t(slot)}
          <input
            className="tabular min-h-11 w-full min-w-0 rounded-control border border-edge bg-surface px-3"
            defaultValue={mealTimes[slot] ?? usual[slot]}
            name={slot}
            onBlur={(event) => keep(slot, event.target.value)}
            type="time"
          />
        </label>
      ))}
      <p className="col-span-full text-leek text-small empty:hidden" role="status">
        {news}
      </p>
      <p className="col-span-full font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </div>
  )
}

function slotsOf(times: Record<MealSlot, string>): MealSlot[] {
  return Object.keys(times) as MealSlot[]
}
