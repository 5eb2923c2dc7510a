import type { ReactElement } from 'react'
import { formatTenths, formatWhole } from '../../../lib/format-number.ts'
import type { TraceSpecimen } from '../trace-specimen.ts'

/** One ingredient's arithmetic, line by line, as every number of a plan can be followed. */
export function TraceLedger({ specimen }: { specimen: TraceSpecimen }): ReactElement {
  const rows = [
    { label: 'Protein', grams: specimen.proteinGrams, factor: 4, colour: 'bg-protein' },
    {
      label: 'Carbohydrate',
      grams: specimen.availableCarbohydrateGrams,
      factor: 4,
      colour: 'bg-carbohydrate',
    },
    { label: 'Fat', grams: specimen.fatGrams, factor: 9, colour: 'bg-fat' },
    { label: 'Fibre', grams: specimen.fibreGrams, factor: 2, colour: 'bg-fibre' },
  ]
  return (
    <table className="tabular w-full text-small">
      <caption className="pb-3 text-left">
        <span className="block font-semibold text-lead">
          {specimen.food}, {specimen.grams} g
        </span>
        <span className="text-muted">USDA food {specimen.ndb}</span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Grams</th>
          <th scope="col">Kilocalories in a gram</th>
          <th scope="col">Kilocalories</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, grams, factor, colour }) => (
          <tr className="border-line border-t" key={label}>
            <th className="py-2.5 text-left font-medium" scope="row">
              <span
                aria-hidden="true"
                className={`mr-2 inline-block size-2.5 rounded-[3px] ${colour}`}
              />
              {label}
            </th>
            <td className="text-right">{formatTenths(grams)} g</td>
            <td className="text-right text-muted">× {factor}</td>
            <td className="text-right font-medium">{formatTenths(grams * factor)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-ink border-t-2 font-semibold">
          <th className="py-2.5 text-left" scope="row">
            Together
          </th>
          <td />
          <td />
          <td className="whitespace-nowrap text-right">{formatWhole(specimen.energyKcal)} kcal</td>
        </tr>
        <tr className="text-caption text-muted">
          <th className="text-left font-normal" colSpan={3} scope="row">
            USDA’s own figure, printed beside ours
          </th>
          <td className="whitespace-nowrap text-right">
            {formatWhole(specimen.usdaEnergyKcal)} kcal
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
