import type { Micronutrient } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { type NumbersLanguage, numbersWords } from '../messages/index.ts'

/** Under this share measured, an amount is "at least" that. */
const fullyMeasured = 0.995
/** How far a bar reaches, in per cent of what is advised. */
const reach = 150

/** Vitamins and minerals on an average day. What was not measured is said, never counted as nothing. */
export async function NutrientList({
  micronutrients,
  notAssessed,
}: {
  micronutrients: readonly Micronutrient[]
  notAssessed: readonly string[]
}): Promise<ReactElement> {
  const language = await getLanguage(numbersWords)
  const { t, formats } = language
  return (
    <div>
      <dl className="grid gap-x-12 border-line border-t sm:grid-cols-2">
        {micronutrients.map((row) => (
          <div
            className="border-line border-b py-3 text-small print:break-inside-avoid"
            key={row.nutrient}
          >
            <dt className="tabular flex items-baseline justify-between gap-4">
              <span className="font-semibold first-letter:uppercase">{row.nutrient}</span>
              <span>
                {formats.number(row.amountPerDay, row.amountPerDay < 10 ? 1 : 0)} {row.unit}
              </span>
            </dt>
            <dd>
              <ShareBar row={row} />
              <p className="tabular mt-1 text-caption text-muted">{shareWords(row, language)}</p>
              {row.advice === undefined ? null : (
                <p className="mt-1.5 border-butter-edge border-l-3 pl-3">{row.advice}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {notAssessed.length === 0 ? null : (
        <p className="mt-5 max-w-prose text-muted text-small">
          {t('notAssessed', { names: formats.list([...notAssessed]) })}
        </p>
      )}
    </div>
  )
}

function shareWords(
  { referenceKind, percentOfReference, coverage }: Micronutrient,
  { t, formats }: NumbersLanguage,
): string {
  const share = t(`of_${referenceKind}`, { percent: formats.percent(percentOfReference / 100) })
  if (coverage >= fullyMeasured) return share
  const words = referenceKind === 'limit' ? share : t('atLeast', { words: share })
  return `${words}; ${t('unmeasured', { percent: formats.percent(1 - coverage) })}`
}

/** A bar up to half as much again as is advised, with a tick where that is. Decoration: the words stand below. */
function ShareBar({
  row: { percentOfReference, referenceKind },
}: {
  row: Micronutrient
}): ReactElement {
  const isOver = referenceKind === 'limit' && percentOfReference > 100
  const width = (Math.min(percentOfReference, reach) / reach) * 100
  return (
    <svg
      aria-hidden="true"
      className="mt-1.5 block h-2 w-full overflow-hidden rounded-full"
      preserveAspectRatio="none"
      viewBox="0 0 100 8"
    >
      <rect className="fill-sunken" height="8" width="100" />
      <rect
        className={isOver ? 'fill-paprika' : referenceKind === 'limit' ? 'fill-edge' : 'fill-leek'}
        height="8"
        width={width}
      />
      <rect className="fill-ink" height="8" width="0.8" x={(100 / reach) * 100 - 0.4} />
    </svg>
  )
}
