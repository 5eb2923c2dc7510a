import type { DayFigures } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import type { PlanLanguage } from '../messages/index.ts'

const macros = [
  { figure: 'proteinGrams', name: 'protein', short: 'proteinShort', colour: 'bg-protein' },
  {
    figure: 'availableCarbohydrateGrams',
    name: 'carbohydrate',
    short: 'carbohydrateShort',
    colour: 'bg-carbohydrate',
  },
  { figure: 'fatGrams', name: 'fat', short: 'fatShort', colour: 'bg-fat' },
] as const

/** Energy and the three macronutrients, as small as they can be read. */
export function MacroLine({
  nutrients,
  language: { t, formats },
}: {
  nutrients: DayFigures
  language: PlanLanguage
}): ReactElement {
  return (
    <p className="tabular mt-1 flex flex-wrap items-baseline gap-x-2 text-caption print:hidden">
      <span className="font-semibold text-small">{formats.energy(nutrients.energyKcal)}</span>
      <span className="flex gap-x-2 whitespace-nowrap text-muted">
        {macros.map(({ figure, name, short }) => (
          <span key={figure}>
            <span aria-hidden="true">{t(short)}</span>
            <span className="sr-only">{t(name)}</span> {formats.number(nutrients[figure])}
            <span className="sr-only"> g</span>
          </span>
        ))}
      </span>
    </p>
  )
}

/** The same in full words, each with the colour that its bar has. */
export function MacroFigures({
  nutrients,
  language: { t, formats },
  className,
  hasColours = true,
}: {
  nutrients: DayFigures
  language: PlanLanguage
  className?: string
  /** Not on a ground where they could not be told apart. */
  hasColours?: boolean
}): ReactElement {
  return (
    <ul className={`tabular flex flex-wrap items-baseline gap-x-4 gap-y-0.5 ${className ?? ''}`}>
      <li className="font-semibold">{formats.energy(nutrients.energyKcal)}</li>
      {macros.map(({ figure, name, colour }) => (
        <li className="flex items-baseline gap-1.5" key={figure}>
          {hasColours ? (
            <span aria-hidden="true" className={`size-2.5 rounded-[3px] ${colour}`} />
          ) : null}
          {formats.nutrient(nutrients[figure])} {t(name)}
        </li>
      ))}
    </ul>
  )
}
