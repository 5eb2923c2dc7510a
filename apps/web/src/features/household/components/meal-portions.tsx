import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { inUnits } from '../../recipe/in-units.ts'
import { eaterColours } from '../eater-colours.ts'
import type { Helping, MealAtTable } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** How much of the pot goes on whose plate: a picture of the pot, and a line for each. */
export async function MealPortions({ shared }: { shared: MealAtTable }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(householdWords)
  const { helpings, absent, elsewhere, isCookedHere } = shared
  return (
    <section
      aria-labelledby="portions-title"
      className="scroll-mt-4 border-line border-t py-8 print:break-inside-avoid"
      id="portions"
    >
      <h2 className="font-bold font-narrow text-title" id="portions-title">
        {t('portionsTitle')}
      </h2>
      <p className="mt-2 max-w-prose text-muted">
        {t(isCookedHere ? 'portionsLead' : 'portionsLeftover')}
      </p>
      <PotBar elsewhere={elsewhere} helpings={helpings} />
      <Lines helpings={helpings} />
      <p className="mt-3 max-w-prose text-muted text-small empty:hidden">
        {[
          ...(elsewhere < leastElsewhere
            ? []
            : [t('elsewhere', { share: formats.percent(elsewhere) })]),
          ...(absent.length === 0 ? [] : [t('absent', { names: formats.list(absent) })]),
        ].join(' ')}
      </p>
      <p className="print:hidden">
        <Link
          className="inline-flex min-h-11 items-center text-leek text-small underline underline-offset-4"
          href="/household"
        >
          {t('toHousehold')}
        </Link>
      </p>
    </section>
  )
}

/** Below half a percent of the pot it is the rounding of the others. */
const leastElsewhere = 0.005

/** The pot from the side, divided by who gets what; the lines below say the same. */
function PotBar({
  helpings,
  elsewhere,
}: Pick<MealAtTable, 'elsewhere' | 'helpings'>): ReactElement {
  return (
    <div
      aria-hidden="true"
      className="print-color-exact mt-4 flex h-9 max-w-3xl gap-0.5 overflow-hidden rounded-b-card rounded-t-control"
    >
      {helpings.map(({ eater, shareOfPot, place }) => (
        <span
          className={eaterColours(place).ground}
          key={eater}
          style={{ flexGrow: shareOfPot, flexBasis: 0 }}
        />
      ))}
      {elsewhere < leastElsewhere ? null : (
        <span className="bg-sunken" style={{ flexGrow: elsewhere, flexBasis: 0 }} />
      )}
    </div>
  )
}

async function Lines({ helpings }: { helpings: readonly Helping[] }): Promise<ReactElement> {
  const [{ t }, preferences] = await Promise.all([getLanguage(householdWords), getPreferences()])
  const formats = inUnits(preferences, preferences.measureSystem === 'us')
  const number = 'px-3 text-right max-sm:hidden'
  return (
    <table className="tabular mt-3 w-full max-w-3xl text-small">
      <thead>
        <tr className="border-ink border-b-2 text-caption">
          <th className="py-2 pr-3 text-left font-semibold" scope="col">
            {t('who')}
          </th>
          <th className="px-3 text-right font-semibold" scope="col">
            {t('ofPot')}
          </th>
          <th className="pl-3 text-right font-semibold sm:px-3" scope="col">
            {t('raw')}
          </th>
          <th className={`${number} pr-0 font-semibold`} scope="col">
            {t('energy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {helpings.map(({ eater, name, words, shareOfPot, ingredientGrams, figures, place }) => (
          <tr className="border-line border-b" key={eater}>
            <th className="py-2.5 pr-3 text-left align-baseline font-normal" scope="row">
              <span className="flex items-baseline gap-2.5">
                <span
                  aria-hidden="true"
                  className={`print-color-exact size-3 shrink-0 rounded-full ${eaterColours(place).ground}`}
                />
                <span className="min-w-0 break-words">
                  <span className="font-semibold">{name === '' ? t('you') : name}</span>
                  <span className="block text-caption text-muted">
                    {name === '' ? t('yours') : words}
                    <span className="sm:hidden"> · {formats.energy(figures.energyKcal)}</span>
                  </span>
                </span>
              </span>
            </th>
            <td className="px-3 text-right align-baseline font-semibold text-body">
              {formats.percent(shareOfPot)}
            </td>
            <td className="whitespace-nowrap pl-3 text-right align-baseline sm:px-3">
              {formats.foodWeight(ingredientGrams)}
            </td>
            <td className={`${number} whitespace-nowrap pr-0 align-baseline`}>
              {formats.energy(figures.energyKcal)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
