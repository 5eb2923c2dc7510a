import { describe, expect, it } from 'vitest'
import { createLanguage } from '../language.ts'
import { datedFrom, sampleFormats, samplePlan } from '../testing/sample-plan.ts'
import { findPot, placeMeals } from './find-pot.ts'
import { sayDay, sayDeviation } from './say-deviations.ts'
import { sayPot, shareOfPot } from './say-pot.ts'
import { sayPlanDays } from './say-span.ts'

const english = createLanguage(sampleFormats())
const german = createLanguage(sampleFormats({ locale: 'de' }))
const plan = samplePlan()
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function dayOff(change: { energyKcal?: number; availableCarbohydrateGrams?: number }) {
  const [day] = plan.days
  if (day === undefined) throw new Error('There is no day.')
  const totals = { ...day.totals }
  totals.energyKcal += change.energyKcal ?? 0
  totals.availableCarbohydrateGrams += change.availableCarbohydrateGrams ?? 0
  return { ...day, totals }
}

describe('sayDay', () => {
  it('names what is off, and on which side', () => {
    const off = dayOff({ energyKcal: 4, availableCarbohydrateGrams: -1.2 })
    expect(plain(sayDay(off, english, false))).toBe(
      'Energy 4 kcal over, carbohydrate 1 g under; the rest on target.',
    )
    expect(plain(sayDay(off, german, false))).toBe(
      'Energie 4 kcal darüber, Kohlenhydrate 1 g darunter; sonst genau getroffen.',
    )
  })

  it('takes what rounds to nothing for nothing', () => {
    expect(sayDay(dayOff({ energyKcal: 0.3 }), english, false)).toBe(
      'Energy, protein, fat and carbohydrate are on target.',
    )
  })

  it('knows a ceiling from a target', () => {
    const under = dayOff({ availableCarbohydrateGrams: -6 })
    const figure = 'availableCarbohydrateGrams'
    expect(plain(sayDeviation(figure, under, english, true))).toBe('6 g below the ceiling')
    expect(plain(sayDay(under, english, true))).toContain('Carbohydrate 6 g below the ceiling')
  })

  it('counts in the person’s unit', () => {
    const inKilojoules = createLanguage(sampleFormats({ energyUnit: 'kj' }))
    expect(plain(sayDay(dayOff({ energyKcal: 4 }), inKilojoules, false))).toMatch(
      /^Energy 17 kJ over/,
    )
  })
})

describe('sayPot', () => {
  const potOf = (day: number, at: number) => {
    const placed = placeMeals(plan).find((one) => one.day.day === day && one.at === at)
    const pot = placed && findPot(placed, plan)
    if (pot === undefined) throw new Error('There is no pot.')
    return pot
  }

  it('says for whom a pot is, and where a portion is from', () => {
    expect(sayPot(potOf(1, 1), english)).toBe('For 2 portions; one is for Tuesday’s lunch.')
    expect(sayPot(potOf(2, 1), english)).toBe('Left over from Monday’s dinner.')
    expect(sayPot(potOf(1, 1), german)).toBe(
      'Für 2 Portionen; eine davon ist für das Mittagessen am Dienstag.',
    )
  })

  it('says how much of it a portion is', () => {
    expect([1, 2, 3, 4, 5].map((portions) => shareOfPot(portions, english))).toEqual([
      ...['all', 'half', 'a third', 'a quarter', 'one of 5 equal parts'],
    ])
  })

  it('has none for a meal that is cooked alone, and breaks on a leftover of nothing', () => {
    const [first] = placeMeals(plan)
    expect(first && findPot(first, plan)).toBeUndefined()
    const orphan = samplePlan()
    const stew = orphan.days[0]?.meals[1]
    if (stew === undefined) throw new Error('There is no stew.')
    stew.recipeId = 'other'
    const leftover = placeMeals(orphan).find(({ meal }) => meal.leftoverFromDay === 1)
    expect(() => leftover && findPot(leftover, orphan)).toThrow('No meal of the plan cooks stew.')
  })
})

describe('sayPlanDays', () => {
  it('says the days by their dates, or by their names', () => {
    expect(plain(sayPlanDays(plan, sampleFormats()))).toMatch(/^9\s?–\s?15 March 2026$/)
    const undated = datedFrom(plan, undefined)
    expect(sayPlanDays(undated, sampleFormats())).toBe('Monday to Sunday')
    expect(sayPlanDays(undated, sampleFormats({ locale: 'de' }))).toBe('Montag bis Sonntag')
    expect(sayPlanDays(samplePlan({}, 1), sampleFormats())).toBe('9 March 2026')
  })
})
