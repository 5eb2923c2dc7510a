import type { ReactElement } from 'react'
import { classNames } from '../lib/class-names.ts'
import { plateArcs } from './plate-arcs.ts'

const colours = {
  protein: 'stroke-protein',
  carbohydrate: 'stroke-carbohydrate',
  fat: 'stroke-fat',
  fibre: 'stroke-fibre',
} as const

export type PlateShares = Record<keyof typeof colours, number>

/** A plate whose rim is divided by where the energy comes from. Decoration: the numbers stand beside it as text. */
export function Plate({
  shares,
  className,
}: {
  shares: PlateShares
  className?: string
}): ReactElement {
  const parts = [
    { name: 'protein', share: shares.protein },
    { name: 'carbohydrate', share: shares.carbohydrate },
    { name: 'fat', share: shares.fat },
    { name: 'fibre', share: shares.fibre },
  ] as const
  const arcs = plateArcs(parts.map(({ share }) => share))
  return (
    <svg aria-hidden="true" className={classNames('block', className)} viewBox="0 0 48 48">
      <circle className="fill-surface stroke-line" cx="24" cy="24" r="23" strokeWidth="1" />
      <circle className="fill-sunken" cx="24" cy="24" r="12" />
      {parts.map(({ name }, index) => (
        <path className={colours[name]} d={arcs[index]} fill="none" key={name} strokeWidth="6" />
      ))}
    </svg>
  )
}
