import { BadgeCheck, Minus, Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { Notice } from '../../../components/notice.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { AllOrOne, EverybodyLine } from '../../household/components/all-or-one.tsx'
import type { MealAtTable } from '../../household/meal-at-table.ts'
import { mealPath } from '../../plans/meal-place.ts'
import type { PotFacts } from '../../plans/pot-facts.ts'
import { inUnits } from '../in-units.ts'
import { recipeWords } from '../messages/index.ts'
import type { MealInPlan } from '../read-meal.ts'
import { amountsOfPot, mostPortions } from '../shown-amounts.ts'

/** What to weigh, for as many portions as the address asks for and in its units. All of it works as links. */
export async function MealIngredients({
  found: { stored, meal, place },
  pot,
  portions,
  shared,
  mayShare,
  isUs,
  showsSources,
}: {
  found: MealInPlan
  pot: PotFacts | undefined
  portions: number
  /** The meal as all eat it; nothing where so many portions of the person's own are asked for. */
  shared: MealAtTable | undefined
  /** Whether others eat along at all. */
  mayShare: boolean
  isUs: boolean
  showsSources: boolean
}): Promise<ReactElement> {
  const { t } = await getLanguage(recipeWords)
  const formats = inUnits(await getPreferences(), isUs)
  const isLeftover = pot?.kind === 'leftover'
  const planned = meal.cookedPortions ?? 1
  const shown = isLeftover ? 1 : portions
  const forAll = isLeftover ? undefined : shared?.ingredients
  const amounts = amountsOfPot(forAll, meal, shown, formats, isUs)
  const path = mealPath(stored.planId, place)
  const link = (change: { portions?: number; us?: boolean; sources?: boolean }) =>
    `${path}?${new URLSearchParams({
      ...(forAll === undefined || change.portions !== undefined
        ? { portions: String(change.portions ?? shown) }
        : {}),
      units: (change.us ?? isUs) ? 'us' : 'metric',
      ...((change.sources ?? showsSources) ? { sources: '1' } : {}),
    })}#ingredients`
  return (
    <section aria-labelledby="ingredients-title" className="scroll-mt-4" id="ingredients">
      <h2 className="font-bold font-narrow text-title" id="ingredients-title">
        {isLeftover ? t('inYourPortion') : t('ingredients')}
      </h2>
      {isLeftover || !mayShare ? null : (
        <AllOrOne
          all={`${path}?${new URLSearchParams({ units: isUs ? 'us' : 'metric' })}#ingredients`}
          isForAll={forAll !== undefined}
          one={link({ portions: planned })}
        />
      )}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        {isLeftover || forAll !== undefined ? null : (
          <Stepper link={link} portions={shown} words={t} />
        )}
        {shared === undefined || forAll === undefined ? null : <EverybodyLine shared={shared} />}
        <UnitToggle isUs={isUs} link={link} words={t} />
      </div>
      <div className="mt-3 grid gap-2 text-small">
        {isLeftover ? <LeftoverNote planId={stored.planId} pot={pot} words={t} /> : null}
        {isLeftover || forAll !== undefined ? null : (
          <PortionsNote link={link} planned={planned} portions={shown} words={t} />
        )}
      </div>
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {amounts.map(({ ndb, food, prep, first, second }, at) => (
          <li
            className="flex items-baseline justify-between gap-4 py-2.5 text-small"
            key={ndb + String(prep)}
          >
            <span className="min-w-0">
              {food}
              {prep === undefined ? null : <span className="text-muted">, {prep}</span>}
              {showsSources ? (
                <span className="tabular block text-caption text-muted">
                  {t('usda', { ndb })}
                  {shown === 1 && forAll === undefined
                    ? null
                    : ` · ${t('aPortion', { amount: formats.foodWeight(meal.ingredients[at]?.grams ?? 0) })}`}
                </span>
              ) : null}
            </span>
            <span className="tabular shrink-0 text-right">
              <span className="block font-semibold">{first}</span>
              {second === undefined ? null : (
                <span className="block text-caption text-muted">{second}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 print:hidden">
        <Link
          className="inline-flex min-h-11 items-center gap-1.5 text-leek text-small underline-offset-4 hover:underline"
          href={link({ sources: !showsSources })}
          replace
          scroll={false}
        >
          <BadgeCheck aria-hidden="true" className="size-4" />
          {t(showsSources ? 'hideSources' : 'showSources')}
        </Link>
      </p>
      {meal.servings === 1 ? null : (
        <p className="text-caption text-muted">
          {t('servingNote', { servings: formats.number(meal.servings, 2) })}
        </p>
      )}
    </section>
  )
}

type Words = Awaited<ReturnType<typeof getLanguage<keyof typeof recipeWords.en>>>['t']

function LeftoverNote({
  planId,
  pot: { from },
  words: t,
}: {
  planId: string
  pot: Extract<PotFacts, { kind: 'leftover' }>
  words: Words
}): ReactElement {
  return (
    <p className="text-muted">
      {t('leftoverNote')}{' '}
      {from === undefined ? null : (
        <Link
          className="text-leek underline underline-offset-4"
          href={mealPath(planId, { day: from.day.day, meal: from.meal })}
        >
          {t('toTheCooking')}
        </Link>
      )}
    </p>
  )
}

/** What so many portions have to do with what the plan says. */
function PortionsNote({
  planned,
  portions,
  link,
  words: t,
}: {
  planned: number
  portions: number
  link: (change: { portions: number }) => string
  words: Words
}): ReactElement | null {
  if (portions === planned)
    return planned > 1 ? <p className="text-muted">{t('potNote', { count: planned })}</p> : null
  return (
    <Notice>
      {t('otherThanPlanned', { planned, count: portions })}{' '}
      <Link
        className="text-leek underline underline-offset-4"
        href={link({ portions: planned })}
        replace
        scroll={false}
      >
        {t('asPlanned')}
      </Link>
    </Notice>
  )
}

function Stepper({
  portions,
  link,
  words: t,
}: {
  portions: number
  link: (change: { portions: number }) => string
  words: Words
}): ReactElement {
  const button =
    'inline-flex size-11 items-center justify-center rounded-control border border-edge bg-surface text-leek hover:bg-leek-tint'
  return (
    <nav aria-label={t('portions')} className="flex items-center gap-2">
      {portions > 1 ? (
        <Link
          aria-label={t('fewer')}
          className={`${button} print:hidden`}
          href={link({ portions: portions - 1 })}
          replace
          scroll={false}
        >
          <Minus aria-hidden="true" className="size-5" />
        </Link>
      ) : null}
      <p aria-live="polite" className="tabular font-semibold">
        {t('forPortions', { count: portions })}
      </p>
      {portions < mostPortions ? (
        <Link
          aria-label={t('more')}
          className={`${button} print:hidden`}
          href={link({ portions: portions + 1 })}
          replace
          scroll={false}
        >
          <Plus aria-hidden="true" className="size-5" />
        </Link>
      ) : null}
    </nav>
  )
}

function UnitToggle({
  isUs,
  link,
  words: t,
}: {
  isUs: boolean
  link: (change: { us: boolean }) => string
  words: Words
}): ReactElement {
  return (
    <nav
      aria-label={t('units')}
      className="flex overflow-hidden rounded-control border border-edge print:hidden"
    >
      {[false, true].map((us) => (
        <Link
          aria-current={us === isUs ? 'true' : undefined}
          className="inline-flex min-h-11 items-center bg-surface px-3.5 font-medium text-small hover:bg-leek-tint aria-[current]:bg-butter aria-[current]:text-on-butter"
          href={link({ us })}
          key={String(us)}
          replace
          scroll={false}
        >
          {t(us ? 'us' : 'metric')}
        </Link>
      ))}
    </nav>
  )
}
