import type { DayFigures, EaterPortions, Plan, Portions } from '@zero-sum/contracts'
import { roundTo } from '../quantities/round-to.ts'
import type { TableEater } from './eaters-of.ts'

type Deviation = NonNullable<EaterPortions['deviation']>
type EaterDay = EaterPortions['days'][number]

const decimals = 2

/**
 * What somebody gets of the meals that they share, beside what these meals should give them: their own targets for the day,
 * times the share of the day's energy that these meals have for the main person.
 */
export function sumEater(eater: TableEater, plan: Plan, meals: Portions['meals']): EaterPortions {
  const days = plan.days.map((day): EaterDay => {
    const shared = meals
      .filter((meal) => meal.day === day.day)
      .flatMap((meal) => {
        const served = meal.served.find((one) => one.eater === eater.eater)
        return served === undefined ? [] : [{ place: meal.meal, figures: served.figures }]
      })
    const given = sum(shared.map(({ figures }) => figures))
    const energyKcal = shared.reduce(
      (total, { place }) => total + (day.meals[place]?.nutrients.energyKcal ?? 0),
      0,
    )
    const targets = eater.targetsOn(day)
    const counted = {
      day: day.day,
      weekday: day.weekday,
      meals: shared.length,
      given: rounded(given),
    }
    if (targets === undefined || shared.length === 0) return counted
    const wanted = rounded(times(targets, energyKcal / day.totals.energyKcal))
    return { ...counted, wanted, deviation: deviationOf(given, wanted) }
  })
  const measured = days.filter(({ wanted }) => wanted !== undefined)
  const { basis, name } = eater
  return {
    eater: eater.eater as EaterPortions['eater'],
    name,
    basis,
    days,
    ...(measured.length === 0
      ? {}
      : {
          deviation: deviationOf(
            sum(measured.map(({ given }) => given)),
            sum(measured.flatMap(({ wanted }) => wanted ?? [])),
          ),
        }),
    mealsWithWarning: meals.filter(({ warnings }) =>
      warnings.some((warning) => warning.eater === eater.eater),
    ).length,
  }
}

function eachFigure(of: (name: keyof DayFigures) => number): DayFigures {
  return {
    energyKcal: of('energyKcal'),
    proteinGrams: of('proteinGrams'),
    fatGrams: of('fatGrams'),
    availableCarbohydrateGrams: of('availableCarbohydrateGrams'),
    fibreGrams: of('fibreGrams'),
  }
}

/** Figures so many times over, unrounded. */
export function times(figures: DayFigures, factor: number): DayFigures {
  return eachFigure((name) => figures[name] * factor)
}

/** Figures as an answer states them. */
export function rounded(figures: DayFigures): DayFigures {
  return eachFigure((name) => roundTo(figures[name], decimals))
}

function sum(all: readonly DayFigures[]): DayFigures {
  return eachFigure((name) => all.reduce((total, figures) => total + figures[name], 0))
}

/** Fractions with their sign; nothing wanted is nothing missed. */
function deviationOf(given: DayFigures, wanted: DayFigures): Deviation {
  const of = (name: keyof Deviation) =>
    wanted[name] === 0 ? 0 : roundTo((given[name] - wanted[name]) / wanted[name], 4)
  return {
    energyKcal: of('energyKcal'),
    proteinGrams: of('proteinGrams'),
    fatGrams: of('fatGrams'),
    availableCarbohydrateGrams: of('availableCarbohydrateGrams'),
  }
}
