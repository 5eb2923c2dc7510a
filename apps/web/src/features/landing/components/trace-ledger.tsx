import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { landingWords } from '../messages/index.ts'
import type { TraceSpecimen } from '../trace-specimen.ts'

/** One ingredient's arithmetic, line by line, as every number of a plan can be followed. */
export async function TraceLedger({
  specimen,
}: {
  specimen: TraceSpecimen
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(landingWords)
  const rows = [
    { part: 'protein', grams: specimen.proteinGrams, factor: 4, colour: 'bg-protein' },
    {
      part: 'carbohydrate',
      grams: specimen.availableCarbohydrateGrams,
      factor: 4,
      colour: 'bg-carbohydrate',
    },
    { part: 'fat', grams: specimen.fatGrams, factor: 9, colour: 'bg-fat' },
    { part: 'fibre', grams: specimen.fibreGrams, factor: 2, colour: 'bg-fibre' },
  ] as const
  return (
    <table className="tabular w-full text-small">
      <caption className="pb-3 text-left">
        <span className="block font-semibold text-lead">
          {t('specimen')}, {formats.nutrient(specimen.grams)}
        </span>
        <span className="text-muted">{t('usdaFood', { ndb: specimen.ndb })}</span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('grams')}</th>
          <th scope="col">{t('factor')}</th>
          <th scope="col">{t('kilocalories')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, grams, factor, colour }) => (
          <tr className="border-line border-t" key={part}>
            <th className="py-2.5 text-left font-medium" scope="row">
              <span
                aria-hidden="true"
                className={`mr-2 inline-block size-2.5 rounded-[3px] ${colour}`}
              />
              {t(part)}
            </th>
            <td className="text-right">{formats.number(grams, 1)} g</td>
            <td className="text-right text-muted">× {factor}</td>
            <td className="text-right font-medium">{formats.number(grams * factor, 1)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-ink border-t-2 font-semibold">
          <th className="py-2.5 text-left" scope="row">
            {t('together')}
          </th>
          <td />
          <td />
          <td className="whitespace-nowrap text-right">
            {formats.number(specimen.energyKcal)} kcal
          </td>
        </tr>
        <tr className="text-caption text-muted">
          <th className="text-left font-normal" colSpan={3} scope="row">
            {t('usdaEnergy')}
          </th>
          <td className="whitespace-nowrap text-right">
            {formats.number(specimen.usdaEnergyKcal)} kcal
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
