import type { Metabolic } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { type NumbersKey, type NumbersLanguage, numbersWords } from '../messages/index.ts'

/** Each step of the calculation with its formula and its source. */
export async function ReasonList({ why }: Pick<Metabolic, 'why'>): Promise<ReactElement> {
  const language = await getLanguage(numbersWords)
  return (
    <ol className="divide-y divide-line border-line border-y">
      {why.map((reason) => (
        <li
          className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[minmax(0,1fr)_auto] print:break-inside-avoid"
          key={reason.step}
        >
          <h3 className="font-semibold">{stepName(reason.step, language)}</h3>
          <p className="tabular font-bold font-narrow text-title md:row-span-2 md:text-right">
            {amountOf(reason, language)}
          </p>
          <div className="text-small">
            <p>{reason.formula}</p>
            <p className="mt-0.5 max-w-prose text-caption text-muted">
              <span className="sr-only">{language.t('source')}: </span>
              {reason.source}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A step in words; one that we have no words for keeps its name, with spaces. */
function stepName(step: string, { t }: NumbersLanguage): string {
  const key = `step_${step}`
  if (key in numbersWords.en) return t(key as NumbersKey)
  const spaced = step.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase()
}

function amountOf(
  { value, unit }: Metabolic['why'][number],
  { t, formats }: NumbersLanguage,
): string {
  if (unit === 'kcal/day') return t('aDay', { amount: formats.energy(value) })
  if (unit === 'kg') return formats.bodyWeight(value)
  if (unit === 'g') return formats.nutrient(value)
  return `${formats.number(value, 1)} ${unit}`
}
