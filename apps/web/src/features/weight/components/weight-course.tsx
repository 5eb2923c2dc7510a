import type { Formats, Translate } from '@zero-sum/language'
import type { ReactElement, ReactNode } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { type Foreseen, foreseenOn } from '../foreseen-weight.ts'
import { type WeightKey, weightWords } from '../messages/index.ts'
import type { WeightScales } from '../weight-scales.ts'
import { type TrendPoint, weeklyRateKg } from '../weight-trend.ts'
import { WeightChart } from './weight-chart.tsx'

/** The trend in a figure, in a drawing and in a sentence, beside what the plan foresees. */
export async function WeightCourse({
  points,
  foreseen,
  scales,
  today,
}: {
  points: readonly [TrendPoint, ...TrendPoint[]]
  foreseen: readonly Foreseen[]
  scales: WeightScales
  today: string
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(weightWords)
  const [first] = points
  const last = points.at(-1) ?? first
  const rate = weeklyRateKg(points)
  const expected = foreseenOn(foreseen, today)
  return (
    <section aria-labelledby="course-title">
      <h2 className="sr-only" id="course-title">
        {t('chart')}
      </h2>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-2">
        <Figure formats={formats} kg={last.trendKg} label={t('now')} />
        <p className="max-w-prose pb-1.5 text-muted">
          {rate === undefined
            ? t('rateUnknown')
            : t('rate', { change: formats.bodyWeightChange(rate) })}
          {expected === undefined ? null : ` ${foreseenWords(expected, t, formats)}`}
        </p>
      </div>
      <div className="mt-6">
        <WeightChart foreseen={foreseen} formats={formats} points={points} scales={scales} />
      </div>
      <p className="sr-only">
        {t('summary', {
          count: points.length,
          from: formats.date(first.date),
          to: formats.date(last.date),
          first: formats.bodyWeight(first.trendKg),
          last: formats.bodyWeight(last.trendKg),
        })}
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-muted text-small">
        <Key mark={<circle className="fill-edge" cx="10" cy="6" r="3" />}>{t('legendEntries')}</Key>
        <Key mark={<path className="stroke-paprika" d="M0 6H20" strokeWidth="2.5" />}>
          {t('legendTrend')}
        </Key>
        {foreseen.length === 0 ? null : (
          <Key
            mark={
              <path className="stroke-leek" d="M0 6H20" strokeDasharray="4 4" strokeWidth="2" />
            }
          >
            {t('legendForeseen')}
          </Key>
        )}
      </ul>
      <p className="mt-3 max-w-prose text-caption text-muted">{t('method')}</p>
    </section>
  )
}

function Figure({
  kg,
  label,
  formats,
}: {
  kg: number
  label: string
  formats: Formats
}): ReactElement {
  const { value, unit } = formats.bodyWeightMeasure(kg)
  return (
    <p>
      <span className="block font-medium text-muted text-small">{label}</span>
      <span className="tabular font-bold font-narrow text-display">
        {value}
        <span className="text-muted text-title"> {unit}</span>
      </span>
    </p>
  )
}

function Key({ mark, children }: { mark: ReactNode; children: ReactNode }): ReactElement {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" className="h-3 w-5" viewBox="0 0 20 12">
        {mark}
      </svg>
      {children}
    </li>
  )
}

/** "The plan foresees 76.2 kg today, between 75.8 kg and 76.6 kg."; at its beginning the two are the same. */
function foreseenWords(
  { kg, lowKg, highKg }: Omit<Foreseen, 'date'>,
  t: Translate<WeightKey>,
  formats: Formats,
): string {
  const weight = formats.bodyWeight(kg)
  const [low, high] = [formats.bodyWeight(lowKg), formats.bodyWeight(highKg)]
  return low === high ? t('foreseenExactly', { weight }) : t('foreseen', { weight, low, high })
}
