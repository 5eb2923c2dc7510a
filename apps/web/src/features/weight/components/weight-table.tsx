import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { weightWords } from '../messages/index.ts'
import type { TrendPoint } from '../weight-trend.ts'
import { StrikeOut } from './strike-out.tsx'

/** Every entry with its trend, newest first. */
export async function WeightTable({
  points,
}: {
  points: readonly TrendPoint[]
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(weightWords)
  return (
    <table className="tabular w-full max-w-xl">
      <caption className="mb-2 text-left font-bold font-narrow text-title">{t('entries')}</caption>
      <thead className="text-left text-muted text-small">
        <tr>
          <th className="py-2 font-medium" scope="col">
            {t('day')}
          </th>
          <th className="py-2 text-right font-medium" scope="col">
            {t('weight')}
          </th>
          <th className="py-2 text-right font-medium max-[24rem]:hidden" scope="col">
            {t('trend')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ date, kg, trendKg }) => (
          <tr className="border-line border-t" key={date}>
            <th className="whitespace-nowrap py-1.5 text-left font-medium" scope="row">
              {formats.date(date, 'short')}
            </th>
            <td className="pl-3 text-right">{formats.bodyWeight(kg)}</td>
            <td className="pl-3 text-right text-muted max-[24rem]:hidden">
              {formats.bodyWeight(trendKg)}
            </td>
            <td className="w-px pl-1 text-right">
              <StrikeOut date={date} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
