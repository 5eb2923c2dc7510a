import type { DayFigures, PlanMeal } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { getRuntime } from '../../../server/runtime.ts'
import { countMeal } from '../meal-arithmetic.ts'
import { recipeWords } from '../messages/index.ts'

/** Each ingredient's share of a portion's figures with its source; it scrolls by itself where it is wider than the window. */
export async function NutritionTable({ meal }: { meal: PlanMeal }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(recipeWords)
  const lines = countMeal(meal, getRuntime().catalogue)
  const cells = (figures: DayFigures) => [
    formats.energyMeasure(figures.energyKcal).value,
    formats.number(figures.proteinGrams, 1),
    formats.number(figures.availableCarbohydrateGrams, 1),
    formats.number(figures.fatGrams, 1),
    formats.number(figures.fibreGrams, 1),
  ]
  const heads = [
    `${t('energy')} (${formats.energySymbol})`,
    `${t('protein')} (g)`,
    `${t('carbohydrate')} (g)`,
    `${t('fat')} (g)`,
    `${t('fibre')} (g)`,
  ]
  return (
    <div className="border-line border-t py-8" id="nutrition">
      <h2 className="font-bold font-narrow text-title" id="nutrition-title">
        {t('nutrition')}
      </h2>
      <p className="mt-2 max-w-prose text-muted text-small">{t('nutritionLead')}</p>
      <section
        aria-labelledby="nutrition-title"
        className="mt-4 overflow-x-auto print:overflow-visible"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by the keyboard.
        tabIndex={0}
      >
        <table className="tabular w-full min-w-[44rem] text-small print:min-w-0 print:text-[7.5pt]">
          <thead>
            <tr className="border-ink border-b-2 text-caption">
              <th className="py-2 pr-4 text-left font-semibold" scope="col">
                {t('food')}
              </th>
              <th className="px-3 text-right print:px-1 font-semibold" scope="col">
                {t('weight')}
              </th>
              {heads.map((head) => (
                <th className="px-3 text-right print:px-1 font-semibold" key={head} scope="col">
                  {head}
                </th>
              ))}
              <th className="pl-3 text-left font-semibold" scope="col">
                {t('source')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr className="border-line border-b" key={line.ndb + String(line.grams)}>
                <th className="py-2 pr-4 text-left font-normal" scope="row">
                  {line.food}
                </th>
                <td className="px-3 text-right print:px-1">{`${formats.number(line.grams, 1)}\u00a0g`}</td>
                {cells(line).map((cell, at) => (
                  <td className="px-3 text-right print:px-1" key={heads[at]}>
                    {cell}
                  </td>
                ))}
                <td className="whitespace-nowrap pl-3 text-muted">
                  {t('usda', { ndb: line.ndb })}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-ink border-t-2 font-semibold">
              <th className="py-2 pr-4 text-left" scope="row">
                {t('sum')}
              </th>
              <td />
              {cells(meal.nutrients).map((cell, at) => (
                <td className="px-3 text-right print:px-1" key={heads[at]}>
                  {cell}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  )
}
