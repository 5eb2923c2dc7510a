import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { ReactElement } from 'react'
import type { Table } from '../../household/read-table.ts'
import { DayColumn } from './day-column.tsx'

const columns: Readonly<Record<number, string>> = {
  1: 'lg:max-w-xl lg:grid-cols-1',
  2: 'lg:max-w-3xl lg:grid-cols-2',
  3: 'lg:max-w-4xl lg:grid-cols-3',
  4: 'lg:grid-cols-4',
  5: 'lg:grid-cols-5',
  6: 'lg:grid-cols-6',
  7: 'lg:grid-cols-7',
}

/** Seven columns whose heads, meals and feet stand in line; below the width for them, the day that is chosen alone. */
export function WeekGrid({
  stored,
  chosen,
  today,
  table,
}: {
  stored: StoredPlan
  table: Table
  chosen: number
  today: number | undefined
}): ReactElement {
  const { days } = stored.plan
  const meals = Math.max(...days.map((day) => day.meals.length))
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-2 lg:gap-y-0 print:grid-cols-4 print:gap-2 ${columns[days.length]}`}
      style={{ gridTemplateRows: `auto repeat(${meals}, auto) auto` }}
    >
      {days.map((day) => (
        <DayColumn
          day={day}
          isChosen={day.day === chosen}
          isToday={day.day === today}
          key={day.day}
          rows={meals + 2}
          stored={stored}
          table={table}
        />
      ))}
    </div>
  )
}
