import type { DayDifference, MealDifference, PlanComparison } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { versionWords } from '../messages/index.ts'

/** What one version has made of another: day by day, and on the shopping list. */
export async function Comparison({
  comparison,
}: {
  comparison: PlanComparison
}): Promise<ReactElement> {
  const { t } = await getLanguage(versionWords)
  const { from, to, days, shopping } = comparison
  const lines = [
    ...shopping.added.map((one) => t('added', { food: one.food, amount: one.household })),
    ...shopping.removed.map((one) => t('removed', { food: one.food, amount: one.household })),
    ...shopping.changed.map((one) =>
      t('changed', { food: one.food, before: one.before, amount: one.household }),
    ),
  ]
  return (
    <section aria-labelledby="compared-title" className="rounded-card bg-sunken p-5 md:p-8">
      <h2 className="font-bold font-narrow text-title" id="compared-title">
        {t('compared', { from, to })}
      </h2>
      {days.length === 0 ? <p className="mt-3">{t('nothing')}</p> : null}
      {days.map((day) => (
        <Day day={day} key={day.day} />
      ))}
      {lines.length === 0 ? null : (
        <>
          <h3 className="mt-6 font-semibold">{t('shopping')}</h3>
          <ul className="tabular mt-2 grid gap-x-8 gap-y-1 text-small sm:grid-cols-2">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

async function Day({
  day: { day, weekday, meals, change },
}: {
  day: DayDifference
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(versionWords)
  const words = ({ kind, before, after, change: of }: MealDifference) => {
    const energy = formats.energyChange(of.energyKcal)
    if (kind === 'dish')
      return t('dish', { before: before.name, after: after.name, change: energy })
    return kind === 'amounts'
      ? t('amounts', { name: after.name, change: energy })
      : t('pot', { name: after.name })
  }
  return (
    <>
      <h3 className="mt-5 font-semibold">{t('day', { day, weekday: formats.weekday(weekday) })}</h3>
      <ul className="tabular mt-2 grid gap-1.5">
        {meals.map((meal) => (
          <li key={meal.meal}>
            <span className="text-muted">{t(meal.slot)}: </span>
            {words(meal)}
          </li>
        ))}
        <li className="text-muted text-small">
          {t('dayChange', { change: formats.energyChange(change.energyKcal) })}
        </li>
      </ul>
    </>
  )
}
