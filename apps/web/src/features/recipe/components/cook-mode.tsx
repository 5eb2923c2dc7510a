import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { EverybodyLine } from '../../household/components/all-or-one.tsx'
import { MealWarnings } from '../../household/components/meal-warnings.tsx'
import { SharesLine } from '../../household/components/shares-line.tsx'
import { mealAtTable } from '../../household/meal-at-table.ts'
import { readTable } from '../../household/read-table.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { inUnits } from '../in-units.ts'
import { recipeWords } from '../messages/index.ts'
import { neededInStep } from '../needed-in-step.ts'
import type { MealInPlan } from '../read-meal.ts'
import { amountsOfPot, type ShownAmount } from '../shown-amounts.ts'
import { CookKeys } from './cook-keys.tsx'
import { StepTimers } from './step-timers.tsx'

/**
 * The method one step at a time, as large as the window. Steps are places in one page and the way between them is by
 * ordinary links, so that it works without scripts and without a connection once it is open.
 */
export async function CookMode({
  found: { stored, meal, place },
}: {
  found: MealInPlan
}): Promise<ReactElement> {
  const language = await getLanguage(recipeWords)
  const { t } = language
  const preferences = await getPreferences()
  const isUs = preferences.measureSystem === 'us'
  const portions = meal.leftoverFromDay === undefined ? (meal.cookedPortions ?? 1) : 1
  const table = await readTable(stored.planId)
  const shared = mealAtTable(table, place)
  const formats = inUnits(preferences, isUs)
  const forAll = shared?.ingredients
  const amounts = amountsOfPot(forAll, meal, portions, formats, isUs)
  const steps = meal.method.length
  const leave = mealPath(stored.planId, place)
  return (
    <div className="cook-mode page flex min-h-dvh flex-col">
      <header className="flex items-center justify-between gap-4 border-line border-b py-3">
        <h1 className="min-w-0 font-bold font-narrow text-lead leading-tight">
          {t('cookTitle', { dish: meal.name })}
        </h1>
        <a
          className="inline-flex min-h-11 shrink-0 items-center gap-2 rounded-control px-3 font-semibold text-leek text-small hover:bg-leek-tint"
          href={leave}
        >
          <X aria-hidden="true" className="size-5" />
          <span className="sr-only sm:not-sr-only">{t('close')}</span>
        </a>
      </header>
      <div className="cook-steps flex flex-1 flex-col">
        <CookStep at={0} eyebrow={t('getReady')} steps={steps} words={t}>
          {shared === undefined ? null : <MealWarnings warnings={shared.warnings} />}
          {shared === undefined || forAll === undefined ? (
            <p className="text-lead">{t('forPortions', { count: portions })}</p>
          ) : (
            <div className="text-lead">
              <EverybodyLine shared={shared} />
            </div>
          )}
          <AmountList amounts={amounts} />
        </CookStep>
        {meal.method.map((step, index) => (
          <CookStep
            at={index + 1}
            eyebrow={t('step', { step: index + 1, steps })}
            key={step}
            steps={steps}
            words={t}
          >
            <p className="max-w-[34ch] text-[clamp(1.5rem,1.1rem+2vw,2.5rem)] leading-[1.25]">
              {step}
            </p>
            <StepTimers dish={meal.recipeId} language={language} number={index + 1} step={step} />
            <NeededNow amounts={amounts} step={step} title={t('youNeed')} />
            {index + 1 === steps ? (
              <div className="grid gap-2 text-lead text-muted">
                <p>{t('enjoy')}</p>
                <SharesLine shared={shared} />
              </div>
            ) : null}
          </CookStep>
        ))}
      </div>
      <CookKeys hint={t('keysHint')} leave={leave} staysOn={t('screenStaysOn')} steps={steps} />
    </div>
  )
}

type Words = Awaited<ReturnType<typeof getLanguage<keyof typeof recipeWords.en>>>['t']

function CookStep({
  at,
  steps,
  eyebrow,
  words: t,
  children,
}: {
  at: number
  steps: number
  eyebrow: string
  words: Words
  children: ReactNode
}): ReactElement {
  const arrow =
    'inline-flex min-h-16 min-w-0 flex-1 items-center justify-center gap-2.5 rounded-control px-3 font-semibold sm:px-6 text-lead md:flex-none'
  return (
    <section
      aria-labelledby={`cook-${at}-title`}
      className="cook-step flex-1 flex-col"
      id={`cook-${at}`}
      tabIndex={-1}
    >
      <div className="flex flex-1 flex-col justify-center gap-6 py-6">
        <h2 className="font-semibold text-lead text-paprika" id={`cook-${at}-title`}>
          {eyebrow}
        </h2>
        {children}
      </div>
      <nav className="sticky bottom-0 flex justify-between gap-3 bg-ground py-4 pb-[calc(1rem+env(safe-area-inset-bottom))]">
        {at === 0 ? (
          <span />
        ) : (
          <a
            className={`${arrow} border border-edge bg-surface hover:bg-leek-tint`}
            href={`#cook-${at - 1}`}
          >
            <ArrowLeft aria-hidden="true" className="size-6" />
            {t('previous')}
          </a>
        )}
        {at === steps ? null : (
          <a
            className={`${arrow} bg-leek text-on-leek hover:bg-leek-strong`}
            href={`#cook-${at + 1}`}
          >
            {t('next')}
            <ArrowRight aria-hidden="true" className="size-6" />
          </a>
        )}
      </nav>
    </section>
  )
}

function AmountList({ amounts }: { amounts: readonly ShownAmount[] }): ReactElement {
  return (
    <ul className="grid gap-x-12 text-lead sm:grid-cols-2">
      {amounts.map(({ ndb, food, prep, first }) => (
        <li
          className="flex items-baseline justify-between gap-4 border-line border-b py-2"
          key={ndb + String(prep)}
        >
          <span className="min-w-0">
            {food}
            {prep === undefined ? null : <span className="text-muted">, {prep}</span>}
          </span>
          <span className="tabular shrink-0 font-semibold">{first}</span>
        </li>
      ))}
    </ul>
  )
}

function NeededNow({
  step,
  amounts,
  title,
}: {
  step: string
  amounts: readonly ShownAmount[]
  title: string
}): ReactElement | null {
  const needed = new Set(neededInStep(step, amounts))
  const shown = amounts.filter((amount) => needed.has(amount))
  if (shown.length === 0) return null
  return (
    <div>
      <h3 className="font-semibold text-muted text-small">{title}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-lead">
        {shown.map(({ ndb, food, prep, first }) => (
          <li key={ndb + String(prep)}>
            {food} <strong className="tabular font-semibold">{first}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
