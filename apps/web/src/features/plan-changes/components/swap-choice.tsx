'use client'

import type { SwapAlternative, SwapChange } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { PlanChangeKey } from '../messages/index.ts'

/** A dish to choose: its plate, how long it takes, what the meal has more and less of, and what is bought. */
export function SwapChoice({
  alternative: { recipeId, name, totalMinutes, change },
  isChosen,
  isLocked,
  onChoose,
}: {
  alternative: SwapAlternative
  isChosen: boolean
  /** While one choice is being made, no other can be. */
  isLocked: boolean
  onChoose: () => void
}): ReactElement {
  const { t, formats } = useLanguage<PlanChangeKey>('plan-changes')
  const { minutes } = change
  const time =
    minutes === 0
      ? t('asLong')
      : t(minutes < 0 ? 'quicker' : 'longer', { time: formats.minutes(Math.abs(minutes)) })
  return (
    <li className="rounded-card border border-line bg-surface p-4 md:p-5">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:items-start">
        {/* biome-ignore lint/performance/noImgElement: an SVG of our own, which nothing can make smaller. */}
        <img
          alt=""
          className="size-16 md:size-20"
          height="80"
          src={`/api/recipes/${encodeURIComponent(recipeId)}/plate`}
          width="80"
        />
        <div className="min-w-0">
          <h3 className="font-semibold leading-snug">{name}</h3>
          <p className="text-muted text-small">
            {formats.minutes(totalMinutes)}, {time}
          </p>
          <MealChange change={change} />
        </div>
        <Button
          aria-label={t('chooseDish', { dish: name })}
          className="col-span-full mt-3 sm:col-span-1 sm:mt-0"
          disabled={isLocked}
          onClick={onChoose}
          size="small"
        >
          {isChosen ? t('choosing') : t('choose')}
        </Button>
      </div>
      <ShoppingChange shopping={change.shopping} />
    </li>
  )
}

function MealChange({ change: { meal, day } }: { change: SwapChange }): ReactElement {
  const { t, formats } = useLanguage<PlanChangeKey>('plan-changes')
  const grams = [
    { change: meal.proteinGrams, name: t('protein') },
    { change: meal.availableCarbohydrateGrams, name: t('carbohydrate') },
    { change: meal.fatGrams, name: t('fat') },
  ]
  return (
    <p className="tabular mt-1 text-small">
      <strong className="font-semibold">{formats.energyChange(meal.energyKcal)}</strong>
      {grams.map(({ change, name }) => (
        <span className="whitespace-nowrap" key={name}>
          {' · '}
          {formats.nutrientChange(change)} {name}
        </span>
      ))}{' '}
      <span className="text-muted">
        {t('inMeal')}; {t('overDay', { change: formats.energyChange(day.energyKcal) })}
      </span>
    </p>
  )
}

function ShoppingChange({ shopping }: Pick<SwapChange, 'shopping'>): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const { added, removed, changed } = shopping
  return (
    <div className="mt-3 grid gap-1 border-line border-t pt-3 text-small">
      {added.length === 0 && removed.length === 0 ? (
        <p className="text-muted">{t('nothingNew')}</p>
      ) : null}
      <ShoppingLines label={t('alsoBuy')} lines={added} sign="+" />
      <ShoppingLines label={t('noLongerBuy')} lines={removed} sign="−" />
      {changed.length === 0 ? null : (
        <details>
          <summary className="inline-flex min-h-6 items-center font-medium text-leek underline underline-offset-4">
            {t('otherAmounts', { count: changed.length })}
          </summary>
          <ul className="mt-1 grid gap-1 pl-4.5 text-muted">
            {changed.map(({ food, household, before }) => (
              <li key={food}>
                {food}: {t('insteadOf', { now: household, before })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function ShoppingLines({
  label,
  lines,
  sign,
}: {
  label: string
  lines: SwapChange['shopping']['added']
  sign: '+' | '−'
}): ReactElement | null {
  if (lines.length === 0) return null
  return (
    <p className="flex gap-2">
      <span aria-hidden="true" className="w-2.5 shrink-0 font-semibold text-leek">
        {sign}
      </span>
      <span>
        <span className="font-medium">{label}:</span>{' '}
        {lines.map(({ food, household }) => `${food} (${household})`).join('; ')}
      </span>
    </p>
  )
}
