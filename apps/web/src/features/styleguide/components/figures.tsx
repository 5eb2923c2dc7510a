import type { ReactElement } from 'react'
import { Plate } from '../../../components/plate.tsx'
import { TargetBar } from '../../../components/target-bar.tsx'
import { Specimen } from './both-themes.tsx'

const bars = [
  { name: 'Energy, on its target', ratio: 1.004, limit: 0.03, colour: 'fill-leek' },
  { name: 'Protein, at the lower limit', ratio: 0.951, limit: 0.05, colour: 'fill-protein' },
  {
    name: 'Carbohydrate, at the upper limit',
    ratio: 1.05,
    limit: 0.05,
    colour: 'fill-carbohydrate',
  },
  { name: 'Fat, below', ratio: 0.6, limit: 0.05, colour: 'fill-fat' },
  { name: 'Fibre, far beyond', ratio: 1.6, limit: 0.05, colour: 'fill-fibre' },
  { name: 'Nothing yet', ratio: 0, limit: 0.05, colour: 'fill-leek' },
]

/** Energy of a plate by where it comes from, in kcal. */
const plates = [
  { name: 'Balanced', shares: { protein: 430, carbohydrate: 950, fat: 640, fibre: 60 } },
  { name: 'Keto', shares: { protein: 380, carbohydrate: 90, fat: 1_500, fibre: 40 } },
  { name: 'One thing alone', shares: { protein: 0, carbohydrate: 400, fat: 0, fibre: 0 } },
  { name: 'Nothing', shares: { protein: 0, carbohydrate: 0, fat: 0, fibre: 0 } },
]

/** Bars against their targets, plates of energy, and progress. */
export function Figures(): ReactElement {
  return (
    <>
      <Specimen of="bars against the band that is allowed">
        <ul className="grid gap-4">
          {bars.map(({ name, ...bar }) => (
            <li key={name}>
              <p className="tabular mb-1 flex justify-between gap-4 text-small">
                <span>{name}</span>
                <span className="text-muted">{Math.round(bar.ratio * 1000) / 10} %</span>
              </p>
              <TargetBar {...bar} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen of="where the energy comes from">
        <ul className="flex flex-wrap gap-5">
          {plates.map(({ name, shares }) => (
            <li key={name}>
              <Plate className="size-20" shares={shares} />
              <span className="mt-1 block text-caption text-muted">{name}</span>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen of="progress">
        <div className="grid gap-3">
          {[0, 4, 55, 100].map((value) => (
            <progress
              aria-label={`${value} %`}
              className="bar"
              key={value}
              max="100"
              value={value}
            />
          ))}
        </div>
      </Specimen>
    </>
  )
}
