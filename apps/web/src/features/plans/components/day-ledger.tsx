import type { PlanDay } from '@zero-sum/contracts'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { TargetBar } from '../../../components/target-bar.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { dayName } from '../day-names.ts'
import { type Deviation, dayDeviations, type Figure, limits } from '../deviation.ts'
import { deviationWords } from '../deviation-words.ts'
import { type PlanLanguage, planWords } from '../messages/index.ts'

const colours: Record<Figure, string> = {
  energyKcal: 'fill-leek',
  proteinGrams: 'fill-protein',
  fatGrams: 'fill-fat',
  availableCarbohydrateGrams: 'fill-carbohydrate',
  fibreGrams: 'fill-fibre',
}

/** What a day adds up to against what it was meant to, figure by figure, as bars with the band that is allowed. */
export async function DayLedger({
  day,
  title,
  carbohydrateIsCeiling,
}: {
  day: PlanDay
  title?: string
  carbohydrateIsCeiling: boolean
}): Promise<ReactElement> {
  const language = await getLanguage(planWords)
  const { t, formats } = language
  return (
    <section aria-labelledby="ledger-title" className="scroll-mt-4" id="ledger">
      <h2 className="font-bold font-narrow text-title" id="ledger-title">
        {title ?? t('dayLedger', { day: dayName(day, formats) })}
      </h2>
      <dl className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {dayDeviations(day, { carbohydrateIsCeiling }).map((deviation) => (
          <LedgerLine deviation={deviation} key={deviation.figure} language={language} />
        ))}
      </dl>
      <p className="mt-4 max-w-prose text-caption text-muted">
        {t('ledgerNote')} {t('usdaCheck', { energy: formats.energy(day.usdaEnergyKcal) })}
      </p>
    </section>
  )
}

function LedgerLine({
  deviation,
  language,
}: {
  deviation: Deviation
  language: PlanLanguage
}): ReactElement {
  const { t, formats } = language
  const { figure, total, target, ratio, standing } = deviation
  const amount = (value: number) =>
    figure === 'energyKcal' ? formats.energy(value) : formats.nutrient(value)
  const least = target === 0 ? 0 : limits[figure].least / target
  const Sign = standing === 'outside' ? TriangleAlert : CircleCheck
  return (
    <div>
      <dt className="flex items-baseline justify-between gap-3 text-small">
        <span className="font-medium">{t(`figure_${figure}`)}</span>
        <span className="tabular">
          <span className="font-semibold">{amount(total)}</span>{' '}
          <span className="text-muted">{t('ofTarget', { target: amount(target) })}</span>
        </span>
      </dt>
      <dd className="mt-1">
        <TargetBar
          colour={colours[figure]}
          limit={Math.max(limits[figure].share, least)}
          ratio={ratio}
        />
        <p className="tabular mt-1 flex items-center gap-1.5 text-caption text-muted">
          <Sign
            aria-hidden="true"
            className={standing === 'outside' ? 'size-3.5 text-danger' : 'size-3.5 text-leek'}
          />
          {deviationWords(deviation, language)}
        </p>
      </dd>
    </div>
  )
}
