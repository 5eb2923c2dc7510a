'use client'

import type { Weekday } from '@zero-sum/contracts'
import { type ReactElement, useState } from 'react'
import { FieldFault } from '../../../../components/form/field-notes.tsx'
import { Mark } from '../../../../components/form/mark.tsx'
import { SelectField } from '../../../../components/form/select-field.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { parseTyped } from '../../../../lib/parse-typed.ts'
import { minuteChoices } from '../../answers/minute-choices.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useField } from '../use-field.ts'
import { useWeekdays } from '../use-weekdays.ts'

/** Weekdays with another time than the usual one, folded away until somebody needs it. */
export function WeekdayTimes(): ReactElement {
  const { t, formats } = useLanguage<FieldKey>('fields')
  const { form } = useIntake()
  const { fault, name } = useField()('prepTimeByWeekday')
  const weekdays = useWeekdays()
  const own = weekdays.filter(({ value }) => form.prepTimeByWeekday[value] !== undefined)
  const [startsOpen] = useState(own.length > 0)
  return (
    <div data-faulty={fault === undefined ? undefined : ''} id={`field-${name}`}>
      <details className="group" open={startsOpen || fault !== undefined}>
        <summary className="flex min-h-11 flex-wrap items-center gap-x-1.5 rounded-control font-semibold text-leek text-small">
          <Mark className="size-4 transition-transform group-open:rotate-180" sign="down" />
          {t('prepTimeByWeekday')}
          <span className="tabular font-normal text-muted group-open:hidden">
            {own
              .map(({ value, label }) => {
                const minutes = formats.minutes(Number(form.prepTimeByWeekday[value]))
                return `${label} ${minutes}`
              })
              .join(', ')}
          </span>
        </summary>
        <fieldset aria-describedby={`hint-${name} fault-${name}`} className="mt-1 min-w-0">
          <legend className="sr-only">{t('prepTimeGroup')}</legend>
          <p className="text-muted text-small" id={`hint-${name}`}>
            {t('prepTimeUsual', { minutes: formats.minutes(Number(form.prepTimeMaxMin)) })}
          </p>
          <div className="mt-3 grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-4">
            {weekdays.map(({ value, spoken = '' }) => (
              <WeekdayTime key={value} label={spoken} weekday={value} />
            ))}
          </div>
        </fieldset>
      </details>
      <FieldFault fault={fault} id={`fault-${name}`} />
    </div>
  )
}

function WeekdayTime({ weekday, label }: { weekday: Weekday; label: string }): ReactElement {
  const { t, formats } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
  const chosen = form.prepTimeByWeekday[weekday] ?? ''
  const { [weekday]: _, ...others } = form.prepTimeByWeekday
  return (
    <SelectField
      choices={[
        { value: '', label: t('prepTimeAsUsual') },
        ...minuteChoices(parseTyped(chosen)).map((minutes) => ({
          value: String(minutes),
          label: formats.minutes(minutes),
        })),
      ]}
      chosen={chosen}
      id={`prepTimeByWeekday-${weekday}`}
      label={label}
      onChoose={(minutes) =>
        set({ prepTimeByWeekday: minutes === '' ? others : { ...others, [weekday]: minutes } })
      }
      onLeave={field('prepTimeByWeekday').onLeave}
    />
  )
}
