import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { describeWeight } from '../quantities/describe-weight.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { deviation, wholeNumber } from '../words.ts'
import { escapeHtml, html } from './html.ts'
import { renderHtml } from './render-html.ts'

async function plan(different: Partial<IntakeInput> = {}) {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: fixtureCatalogue })
  const options = { seed: 1 }
  const intake = fixtureIntake({ planDurationDays: 2, ...different })
  return (await orchestrator.run(intake, () => {}, options)).plan
}

describe('html', () => {
  it('escapes every value that is not markup itself', () => {
    const name = '<b>"Fish & chips"</b>'
    const escaped = '&lt;b&gt;&quot;Fish &amp; chips&quot;&lt;/b&gt;'
    expect(escapeHtml(name)).toBe(escaped)
    expect(html`<p>${name}${[html`<i>${name}</i>`]}</p>`.markup).toBe(
      `<p>${escaped}<i>${escaped}</i></p>`,
    )
  })
})

describe('renderHtml', () => {
  it('is a page that stands alone and holds every meal, amount and step', async () => {
    const made = await plan()
    const page = renderHtml(made)
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<script|<link|<img|https?:/)
    for (const { meals } of made.days)
      for (const { name, ingredients, method } of meals) {
        expect(page).toContain(escapeHtml(name))
        for (const { food } of ingredients) expect(page).toContain(escapeHtml(food))
        for (const step of method) expect(page).toContain(escapeHtml(step))
      }
    for (const { household } of made.groceryList) expect(page).toContain(escapeHtml(household))
  })

  it('shows what the weight may do as a table with a caption, and says how far to trust it', async () => {
    const made = await plan({ goal: { type: 'cut', rateKgPerWeek: 0.3 }, weightKg: 75 })
    const page = renderHtml(made)
    expect(page).toContain('<caption>Expected weight if the plan’s energy is kept</caption>')
    expect(page).toContain('<th scope="row">26 weeks</th>')
    expect(page).toContain('not a confidence interval')
    const last = made.metabolic.weightCourse?.points.at(-1)
    expect(page).toContain(`${last?.lowKg.toFixed(1)} to ${last?.highKg.toFixed(1)} kg`)
  })

  it('shows no empty table to those who keep their weight, and nothing where a plan states no course', async () => {
    const made = await plan()
    expect(renderHtml(made)).toContain('your weight should stay where it is')
    expect(renderHtml(made)).not.toContain('<caption>')
    delete made.metabolic.weightCourse
    expect(renderHtml(made)).not.toContain('What your weight may do')
  })

  it('has the whole pot weighed on the day of cooking, and nothing on the day of eating up', async () => {
    const made = await plan()
    const [first, second] = made.days
    const cooked = first?.meals.find(({ slot }) => slot === 'dinner')
    const [line] = cooked?.ingredients ?? []
    if (cooked === undefined || line === undefined) throw new Error('There is no dinner.')
    second?.meals.splice(1, 1, { ...cooked, slot: 'lunch', leftoverFromDay: 1 })
    cooked.cookedPortions = 2
    const [monday = '', tuesday = ''] = renderHtml(made).split('<section class="day"').slice(1)
    const dishOf = (page: string) =>
      page.split('<article>').find((article) => article.includes(`> ${escapeHtml(cooked.name)}`))
    const pot = dishOf(monday)
    expect(pot).toContain('For 2 portions; one is for Tuesday’s lunch.')
    expect(pot).toContain(`<li>${describeWeight(line.grams * 2)} `)
    expect(pot).toContain(`${describeWeight(line.grams)} a portion`)
    const leftover = dishOf(tuesday)
    expect(leftover).toContain('Left over from Monday.')
    expect(leftover).toContain(`In it: ${describeWeight(line.grams)} ${escapeHtml(line.food)}`)
    expect(leftover).not.toContain('<ul>')
  })

  it('lets no text of a plan become a tag', async () => {
    const made = await plan()
    const [meal] = made.days[0]?.meals ?? []
    if (meal === undefined) throw new Error('The plan is empty.')
    meal.name = '<script>alert(1)</script>'
    meal.method = ['<img src=x onerror=alert(1)>']
    const page = renderHtml(made)
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('<img')
  })
})

describe('wholeNumber', () => {
  it('sets commas between thousands on every machine', () => {
    expect([5, 999.6, 1234567].map(wholeNumber)).toEqual(['5', '1,000', '1,234,567'])
  })
})

describe('deviation', () => {
  it('has a sign, one decimal, and none for nothing', () => {
    expect([deviation(101, 100), deviation(98.76, 100), deviation(100.01, 100)]).toEqual([
      '+1.0 %',
      '−1.2 %',
      '0.0 %',
    ])
  })
})
