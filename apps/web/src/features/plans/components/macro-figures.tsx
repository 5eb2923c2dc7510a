import type { DayFigures } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { formatWhole } from '../../../lib/format-number.ts'

const macros = [
  { figure: 'proteinGrams', label: 'protein', colour: 'bg-protein' },
  { figure: 'availableCarbohydrateGrams', label: 'carbs', colour: 'bg-carbohydrate' },
  { figure: 'fatGrams', label: 'fat', colour: 'bg-fat' },
] as const

/** Energy and the three macronutrients on one line. */
export function MacroFigures({ nutrients }: { nutrients: DayFigures }): ReactElement {
  return (
    <ul className="tabular flex flex-wrap items-baseline gap-x-3.5 gap-y-0.5 text-small">
      <li className="basis-full font-semibold text-body sm:basis-auto">
        {formatWhole(nutrients.energyKcal)} kcal
      </li>
      {macros.map(({ figure, label, colour }) => (
        <li className="flex items-baseline gap-1.5" key={figure}>
          <span aria-hidden="true" className={`size-2.5 rounded-[3px] ${colour}`} />
          {formatWhole(nutrients[figure])} g <span className="text-muted">{label}</span>
        </li>
      ))}
    </ul>
  )
}
