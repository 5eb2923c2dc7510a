import type { SwapAlternative, SwapChange } from '@zero-sum/contracts'
import { ChevronDown, Clock } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { formatCount, formatMinutes } from '../../../lib/format-number.ts'
import { signed, timeWords } from '../swap-words.ts'

/** A dish to choose: how long it takes, what the meal brings more and less, and what is bought. */
export function SwapCard({
  alternative: { name, totalMinutes, change },
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
  return (
    <li className="rounded-card border border-line bg-surface p-4 md:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className="font-semibold text-body leading-snug">{name}</h3>
          <p className="mt-1 flex items-center gap-1.5 text-muted text-small">
            <Clock aria-hidden="true" className="size-4 shrink-0" />
            {formatMinutes(totalMinutes)}, {timeWords(change)}
          </p>
          <MealChange change={change} />
        </div>
        <Button
          aria-label={`Choose ${name}`}
          className="w-full sm:w-auto"
          disabled={isLocked}
          onClick={onChoose}
          size="small"
        >
          {isChosen ? 'Swapping…' : 'Choose'}
        </Button>
      </div>
      <ShoppingChange shopping={change.shopping} />
    </li>
  )
}

function MealChange({ change: { meal, day } }: { change: SwapChange }): ReactElement {
  return (
    <p className="tabular mt-1.5 text-small">
      <strong className="font-semibold">{signed(meal.energyKcal, 'kcal')}</strong> and{' '}
      <strong className="font-semibold">{signed(meal.proteinGrams, 'g')} protein</strong> in this
      meal, <span className="whitespace-nowrap">{signed(day.energyKcal, 'kcal')}</span> over the day
    </p>
  )
}

function ShoppingChange({ shopping }: Pick<SwapChange, 'shopping'>): ReactElement {
  const { added, removed, changed } = shopping
  return (
    <div className="mt-3 grid gap-1.5 border-line border-t pt-3 text-small">
      {added.length === 0 && removed.length === 0 ? (
        <p className="text-muted">Nothing new to buy.</p>
      ) : null}
      <ShoppingLines label="Also buy" lines={added} sign="+" />
      <ShoppingLines label="No longer buy" lines={removed} sign="−" />
      {changed.length === 0 ? null : (
        <details className="group">
          <summary className="inline-flex min-h-6 items-center gap-1 font-medium text-leek underline-offset-4 hover:underline">
            <ChevronDown
              aria-hidden="true"
              className="size-4 transition-transform group-open:rotate-180"
            />
            {formatCount(changed.length, 'other amount')} on the shopping list
          </summary>
          <ul className="mt-1 grid gap-1 pl-5 text-muted">
            {changed.map(({ food, household, before }) => (
              <li key={food}>
                {food}: <span className="text-ink">{household}</span> instead of {before}
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
