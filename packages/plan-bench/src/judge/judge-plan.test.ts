import { type Plan, weekdays } from '@zero-sum/contracts'
import { renderHtml } from '@zero-sum/nutrition-engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBench } from '../observations/open-bench.ts'
import type { World } from './evidence.ts'
import { judgePlan } from './judge-plan.ts'
import { type GoodPerson, goodPeople } from './testing/good-people.ts'
import { type Planted, plants } from './testing/plants.ts'
import { settle } from './testing/settle.ts'

const good: { one: GoodPerson; plan: Plan }[] = []
let world: World

beforeAll(async () => {
  const bench = openBench()
  world = bench.world
  for (const one of goodPeople) {
    const { intake, seed } = one.person
    const { plan } = await bench.orchestrator.run(intake, () => {}, { seed })
    // Advice depends on how much of a nutrient a plan happens to hold; here only what is planted of it counts.
    const micronutrients = plan.micronutrients.map(({ advice: _, ...row }) => row)
    good.push({ one, plan: { ...plan, micronutrients } })
  }
}, 60_000)

function judge({ person }: GoodPerson, { plan, intake = person.intake, html }: Planted) {
  const page = renderHtml(plan)
  const isSane = person.isSane
  return judgePlan({ intake, isSane, plan, html: html === undefined ? page : html(page) }, world)
}

describe('the judge', () => {
  it('finds nothing in good plans', () => {
    for (const { one, plan } of good)
      expect([one.person.name, judge(one, { plan })]).toEqual([one.person.name, []])
  })

  it('finds nothing in a good plan whose figures were only worked out again', () => {
    for (const { one, plan } of good) expect(judge(one, { plan: settle(plan) })).toEqual([])
  })

  it('finds each of more than a hundred planted breaches and calls it by its name', {
    timeout: 60_000,
  }, () => {
    const missed: string[] = []
    let planted = 0
    for (const { one, plan } of good)
      for (const { name, kind, plant } of plants) {
        const bad = plant(plan, one)
        if (bad === undefined) continue
        planted += 1
        const found = judge(one, bad).map((breach) => breach.kind)
        if (!found.includes(kind))
          missed.push(`${one.person.name}: ${name}: ${found.join() || 'nothing'}`)
      }
    expect(missed).toEqual([])
    expect(planted).toBeGreaterThanOrEqual(100)
  })

  it('looks at weekdays by the calendar', () => {
    const dated = good.find(({ one }) => one.person.intake.startDate !== undefined)
    expect(dated?.plan.days[0]?.weekday).toBe(weekdays[3])
  })
})
