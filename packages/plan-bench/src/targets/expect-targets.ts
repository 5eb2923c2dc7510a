import { type DayFigures, type Intake, type Weekday, weekdays } from '@zero-sum/contracts'
import { floors, goalKcal } from './goal.ts'
import { fatAndCarbohydrate, fibreGrams, isKeto, leastFatGrams, proteinGrams } from './macros.ts'

export type ExpectedDay = {
  weekday: Weekday
  date: string | undefined
  isTraining: boolean
  targets: DayFigures
}

/**
 * The targets of each day of a plan, from the rules in docs/evidence.md alone: a second witness that shares nothing with
 * the engine. Unrounded; kcal and grams a day.
 */
export function expectTargets(person: Intake): ExpectedDay[] {
  const kcal = goalKcal(person)
  const training = new Set(person.trainingDays).size
  const floor = Math.min(floors[person.sex], kcal)
  const wishedMinus = minusFor(Math.min(0.08 * kcal, 250), training)
  const leanest = Math.max(kcal - wishedMinus, 0.92 * kcal, floor)
  const protein = proteinGrams(person, leanest)
  const fibre = fibreGrams(person, kcal)
  const { fat, carbohydrate } = fatAndCarbohydrate(person, kcal, protein, fibre)
  const most = Math.min(
    kcal - floor,
    kcal - (4 * protein) / 0.35,
    isKeto(person)
      ? Math.min((9 * fat) / 2, (9 * fat - 0.2 * kcal) / 0.8, 9 * (fat - leastFatGrams(person)))
      : (4 * carbohydrate) / 2,
  )
  const minus = Math.max(0, Math.min(wishedMinus, most))
  const plus = training === 0 ? 0 : (minus * (7 - training)) / training
  return Array.from({ length: person.planDurationDays }, (_, at) => {
    const { weekday, date } = calendarDay(person.startDate, at)
    const isTraining = person.trainingDays.includes(weekday)
    const extra = isTraining ? plus : -minus
    return {
      weekday,
      date,
      isTraining,
      targets: {
        energyKcal: kcal + extra,
        proteinGrams: protein,
        fatGrams: isKeto(person) ? fat + extra / 9 : fat,
        availableCarbohydrateGrams: isKeto(person) ? carbohydrate : carbohydrate + extra / 4,
        fibreGrams: fibre,
      },
    }
  })
}

/** What a rest day gives so that each training day gets `plus` and the week keeps its total, kcal. */
function minusFor(plus: number, training: number): number {
  return training === 0 || training === 7 ? 0 : (plus * training) / (7 - training)
}

function calendarDay(
  startDate: string | undefined,
  at: number,
): { weekday: Weekday; date: string | undefined } {
  if (startDate === undefined) return { weekday: weekdays[at % 7] ?? 'monday', date: undefined }
  const date = new Date(`${startDate}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + at)
  // Sunday is 0 for JavaScript and last for us.
  const weekday = weekdays[(date.getUTCDay() + 6) % 7] ?? 'monday'
  return { weekday, date: date.toISOString().slice(0, 10) }
}
