import { ChefHat, Clock, Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { EatersLine } from '../../household/components/eaters-line.tsx'
import type { MealAtTable } from '../../household/meal-at-table.ts'
import { potForAll } from '../../household/pot-for-all.ts'
import { MealTools } from '../../plan-changes/components/meal-tools.tsx'
import { MacroFigures } from '../../plans/components/macro-line.tsx'
import { shortDate } from '../../plans/day-names.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { planWords } from '../../plans/messages/index.ts'
import { namedMeal } from '../../plans/named-meal.ts'
import type { PotFacts } from '../../plans/pot-facts.ts'
import { potSentence } from '../../plans/pot-words.ts'
import { recipeWords } from '../messages/index.ts'
import type { MealInPlan } from '../read-meal.ts'
import { PrintButton } from './print-button.tsx'

/** The head of a meal's page: the plate large, the dish by name, what it brings and what can be done. */
export async function MealCover({
  found: { stored, day, meal, place },
  pot: ownPot,
  shared,
}: {
  found: MealInPlan
  pot: PotFacts | undefined
  /** The meal as all eat it, where somebody eats along. */
  shared: MealAtTable | undefined
}): Promise<ReactElement> {
  const [{ t }, language] = await Promise.all([getLanguage(recipeWords), getLanguage(planWords)])
  const { t: say, formats } = language
  const pot = potForAll(ownPot, shared)
  const isLocked = stored.locks.some((lock) => lock.day === place.day && lock.meal === place.meal)
  return (
    <header className="overflow-hidden bg-cover text-on-cover print:bg-transparent print:text-ink">
      <div className="page grid items-center gap-x-12 gap-y-6 py-7 md:grid-cols-[minmax(0,1fr)_auto] md:py-10 print:py-0">
        <div>
          <p className="font-medium text-on-cover-muted text-small print:text-muted">
            <Link
              className="underline-offset-4 hover:underline"
              href={`/plans/${stored.planId}?day=${day.day}`}
            >
              {formats.weekday(day.weekday)}, {shortDate(day, language)}
            </Link>{' '}
            · {say(`slot_${meal.slot}`)}
          </p>
          <h1 className="mt-1.5 max-w-3xl font-bold font-narrow text-display leading-[1.02]">
            {meal.name}
          </h1>
          <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-on-cover-muted text-small print:text-ink">
            <span className="inline-flex items-center gap-1.5">
              <Clock aria-hidden="true" className="size-4" />
              {t('work', { time: formats.minutes(meal.activeMinutes) })},{' '}
              {t('inAll', { time: formats.minutes(meal.totalMinutes) })}
            </span>
            {pot === undefined ? null : <span>{potSentence(pot, language)}</span>}
            <EatersLine shared={shared} />
          </p>
          <MacroFigures
            className="mt-3"
            hasColours={false}
            language={language}
            nutrients={meal.nutrients}
          />
          <div className="mt-6 flex flex-wrap items-center gap-3 print:hidden">
            <ButtonLink href={`${mealPath(stored.planId, place)}/cook`} look="cover">
              <ChefHat aria-hidden="true" className="size-5" />
              {t('cook')}
            </ButtonLink>
            <MealTools
              className="on-cover -ml-1 flex flex-wrap"
              hasLabels
              isLocked={isLocked}
              meal={namedMeal(day, meal, place, language)}
            />
            <PrintButton
              icon={<Printer aria-hidden="true" className="size-4.5" />}
              label={t('print')}
            />
          </div>
        </div>
        <DishPlate
          className="mx-auto w-[min(18rem,72vw)] md:w-72 lg:w-80 print:w-32"
          isFine
          meal={meal}
        />
      </div>
    </header>
  )
}
