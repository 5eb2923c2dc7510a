import type { PlanDay } from '@zero-sum/contracts'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { TargetBar } from '../../../components/target-bar.tsx'
import { formatWhole } from '../../../lib/format-number.ts'
import { dayDeviations, type Figure } from '../deviation.ts'

const bars: Record<Figure, { colour: string; limit: number }> = {
  energyKcal: { colour: 'fill-leek', limit: 0.03 },
  proteinGrams: { colour: 'fill-protein', limit: 0.05 },
  fatGrams: { colour: 'fill-fat', limit: 0.05 },
  availableCarbohydrateGrams: { colour: 'fill-carbohydrate', limit: 0.05 },
  fibreGrams: { colour: 'fill-fibre', limit: 0 },
}

/** What the day adds up to against what it was meant to, figure by figure. */
export function DayLedger({
  day,
  carbohydrateIsCeiling,
}: {
  day: PlanDay
  carbohydrateIsCeiling: boolean
}): ReactElement {
  return (
    <section
      aria-label="Totals against targets"
      className="rounded-card bg-sunken p-5 md:p-6 print:break-inside-avoid"
    >
      <h3 className="font-semibold">Totals against targets</h3>
      <dl className="mt-4 grid gap-4">
        {dayDeviations(day, { carbohydrateIsCeiling }).map(
          ({ figure, label, unit, total, target, ratio, words, isWithin }) => (
            <div key={figure}>
              <dt className="flex items-baseline justify-between gap-3 text-small">
                <span className="font-medium">{label}</span>
                <span className="tabular">
                  <span className="font-semibold">{formatWhole(total)}</span>
                  <span className="text-muted">
                    {' '}
                    of {formatWhole(target)} {unit}
                  </span>
                </span>
              </dt>
              <dd className="mt-1">
                <TargetBar {...bars[figure]} ratio={ratio} />
                <p className="tabular mt-1 flex items-center gap-1.5 text-caption text-muted">
                  {isWithin ? (
                    <CircleCheck aria-hidden="true" className="size-3.5 text-leek" />
                  ) : (
                    <TriangleAlert aria-hidden="true" className="size-3.5 text-danger" />
                  )}
                  {words}
                </p>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p className="tabular mt-4 border-line border-t pt-3 text-caption text-muted">
        USDA’s own energy for these foods, as a cross-check: {formatWhole(day.usdaEnergyKcal)} kcal.
        Carbohydrate is counted without fibre.
      </p>
    </section>
  )
}
