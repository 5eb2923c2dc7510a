'use client'

import { type Weekday, weekdays } from '@zero-sum/contracts'
import { ChevronDown } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { FieldFault } from '../../../components/form/field-notes.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { formatMinutes } from '../../../lib/format-number.ts'
import { parseTyped } from '../../../lib/parse-typed.ts'
import { weekdayLabels } from '../choice-labels.ts'
import { useIntake } from '../intake-context.tsx'
import { minuteChoices } from '../minute-choices.ts'

/** Weekdays with another time than the usual one, folded away until somebody needs it. */
export function WeekdayTimes(): ReactElement {
  const { form, field } = useIntake()
  const { fault, name } = field('prepTimeByWeekday')
  const own = weekdays.filter((weekday) => form.prepTimeByWeekday[weekday] !== undefined)
  const [startsOpen] = useState(own.length > 0)
  return (
    <div data-faulty={fault === undefined ? undefined : ''} id={`field-${name}`}>
      <details className="group" open={startsOpen || fault !== undefined}>
        <summary className="flex min-h-11 flex-wrap items-center gap-x-1.5 rounded-control font-semibold text-leek text-small">
          <ChevronDown
            aria-hidden="true"
            className="size-4 transition-transform group-open:rotate-180"
          />
          Different time on some days
          <span className="tabular font-normal text-muted group-open:hidden">
            {own.map((weekday) => ownTime(weekday, form.prepTimeByWeekday[weekday])).join(', ')}
          </span>
        </summary>
        <fieldset aria-describedby={`hint-${name} fault-${name}`} className="mt-1 min-w-0">
          <legend className="sr-only">Longest time for one dish, by weekday</legend>
          <p className="text-muted text-small" id={`hint-${name}`}>
            Days left as usual take the {formatMinutes(Number(form.prepTimeMaxMin))} above.
          </p>
          <div className="mt-3 grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-4">
            {weekdays.map((weekday) => (
              <WeekdayTime key={weekday} weekday={weekday} />
            ))}
          </div>
        </fieldset>
      </details>
      <FieldFault fault={fault} id={`fault-${name}`} />
    </div>
  )
}

function WeekdayTime({ weekday }: { weekday: Weekday }): ReactElement {
  const { form, set, field } = useIntake()
  const chosen = form.prepTimeByWeekday[weekday] ?? ''
  const { [weekday]: _, ...others } = form.prepTimeByWeekday
  return (
    <SelectField
      choices={[
        { value: '', label: 'As usual' },
        ...minuteChoices(parseTyped(chosen)).map((minutes) => ({
          value: String(minutes),
          label: formatMinutes(minutes),
        })),
      ]}
      chosen={chosen}
      id={`prepTimeByWeekday-${weekday}`}
      label={weekdayLabels[weekday].label}
      onChoose={(minutes) =>
        set({ prepTimeByWeekday: minutes === '' ? others : { ...others, [weekday]: minutes } })
      }
      onLeave={field('prepTimeByWeekday').onLeave}
    />
  )
}

/** "Mon 20 min" */
function ownTime(weekday: Weekday, minutes: string | undefined): string {
  return `${weekdayLabels[weekday].short} ${formatMinutes(Number(minutes))}`
}
