import type { WeightCourse } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { addDays, datedDays } from '../../plans/dated-days.ts'
import { WeightChart } from '../../weight/components/weight-chart.tsx'
import { weightScales } from '../../weight/weight-scales.ts'
import { type NumbersLanguage, numbersWords } from '../messages/index.ts'

/** Kilograms in a pound: exactly 0.45359237 (international yard and pound agreement, 1959). */
const kgPerPound = 0.453_592_37

/** What the scales may show if the plan's energy is kept: a drawing, a sentence, a table, and how far to trust it. */
export async function ForeseenWeight({
  course: { points, note },
  stored,
}: {
  course: WeightCourse
  stored: StoredPlan
}): Promise<ReactElement> {
  const language = await getLanguage(numbersWords)
  const { t, formats } = language
  const { measureSystem } = await getPreferences()
  const [start] = datedDays(stored, formats)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || start === undefined)
    return <p className="max-w-prose">{note}</p>
  const foreseen = points.map(({ week, kg, lowKg, highKg }) => ({
    date: addDays(start.date, week * 7),
    kg,
    lowKg,
    highKg,
  }))
  const scales = weightScales([], foreseen, measureSystem === 'us' ? kgPerPound : 1)
  return (
    <div>
      {scales === undefined ? null : (
        <div className="max-w-2xl">
          <WeightChart foreseen={foreseen} formats={formats} points={[]} scales={scales} />
        </div>
      )}
      <p className="mt-4 max-w-prose">
        {t('courseSummary', {
          first: formats.bodyWeight(first.kg),
          firstWeek: first.week,
          last: formats.bodyWeight(last.kg),
          lastWeek: last.week,
          low: formats.bodyWeight(last.lowKg),
          high: formats.bodyWeight(last.highKg),
        })}
      </p>
      <p className="mt-2 max-w-prose text-muted text-small">{note}</p>
      <CourseTable language={language} points={points} />
      <p className="mt-4">
        <Link
          className="inline-flex min-h-11 items-center text-leek underline underline-offset-4"
          href="/weight"
        >
          {t('yourWeight')}
        </Link>
      </p>
    </div>
  )
}

function CourseTable({
  points,
  language: { t, formats },
}: {
  points: WeightCourse['points']
  language: NumbersLanguage
}): ReactElement {
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-11 items-center text-leek text-small underline underline-offset-4">
        {t('courseTable')}
      </summary>
      <table className="tabular w-full max-w-md text-small">
        <thead>
          <tr className="border-ink border-b-2 text-left">
            <th className="py-2 font-semibold" scope="col">
              {t('after')}
            </th>
            <th className="font-semibold" scope="col">
              {t('about')}
            </th>
            <th className="font-semibold" scope="col">
              {t('range')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ week, kg, lowKg, highKg }) => (
            <tr className="border-line border-b" key={week}>
              <th className="py-2 text-left font-normal" scope="row">
                {t('weeks', { count: week })}
              </th>
              <td>{formats.bodyWeight(kg)}</td>
              <td>
                {t('rangeOf', { low: formats.bodyWeight(lowKg), high: formats.bodyWeight(highKg) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
