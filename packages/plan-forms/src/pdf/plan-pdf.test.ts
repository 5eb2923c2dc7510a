import type { Plan, PlanMeal } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentStreams, countRoles, type ReadPdf, readPdf } from '../testing/read-pdf.ts'
import { sampleFormats, samplePlan, sampleShopping } from '../testing/sample-plan.ts'
import { type PlanPdfOptions, planPdf } from './plan-pdf.ts'

const plan = samplePlan()
const options: PlanPdfOptions = {
  ...{ title: 'Meals <9> & 15 March', paper: 'a4', formats: sampleFormats() },
  ...{ shopping: sampleShopping(plan), madeAt: new Date('2026-03-01T10:00:00Z') },
}
const mealsOf = (made: Plan) => made.days.flatMap(({ meals }) => meals)

let bytes: Uint8Array
let pdf: ReadPdf
beforeAll(async () => {
  bytes = await planPdf(plan, options)
  pdf = await readPdf(bytes)
})
const whole = () => pdf.pages.map(({ text }) => text).join('\n')
/** The page, from 1, on which a recipe is printed: its name stands there and its first step. */
const pageOf = ({ name, method }: PlanMeal) =>
  pdf.pages.findIndex(
    ({ text }, at) => at > 0 && text.includes(name) && text.includes(method[0] ?? ''),
  ) + 1

describe('planPdf', () => {
  it('prints every dish, food, step and number that a cook looks for', () => {
    for (const { name, ingredients, method, leftoverFromDay } of mealsOf(plan)) {
      expect(whole()).toContain(name)
      for (const { food, ndb } of ingredients) {
        expect(whole()).toContain(food)
        expect(whole()).toContain(ndb)
      }
      if (leftoverFromDay === undefined) for (const step of method) expect(whole()).toContain(step)
    }
    expect(whole()).toContain('about ⅔ cup')
    expect(whole()).toContain('10 × 68 kg − 161')
  })

  it('has the week with every dish on the first page, and how the days stand to their targets', () => {
    const [first] = pdf.pages
    for (const { name } of mealsOf(plan)) expect(first?.text).toContain(name)
    const days = first?.text.match(/Energy, protein, fat and carbohydrate are on target\./g)
    expect(days).toHaveLength(7)
    expect(pdf.pages[1]?.text).not.toContain('Tuesday 10 March')
  })

  it('holds even a week of six meals and four snacks a day on one page', async () => {
    const full = samplePlan()
    const [breakfast] = mealsOf(full)
    if (breakfast === undefined) throw new Error('There is no breakfast.')
    for (const [at, day] of full.days.entries())
      day.meals = Array.from({ length: 10 }, (_, nr) => ({
        ...breakfast,
        recipeId: `dish-${at}-${nr}`,
        name: `Polpette di maiale al finocchio (fennel-seed pork balls) number ${at}.${nr}`,
      }))
    const { pages } = await readPdf(await planPdf(full, options))
    for (const { name } of mealsOf(full)) expect(pages[0]?.text).toContain(name)
  })

  it('tells each recipe once and then refers to its page', () => {
    const [porridge, stew] = mealsOf(plan)
    if (porridge === undefined || stew === undefined) throw new Error('The plan is empty.')
    const step = porridge.method[0] ?? ''
    expect(whole().split(step)).toHaveLength(2)
    expect(whole()).toContain(
      `The same as Monday’s breakfast: amounts and steps are on page ${pageOf(porridge)}.`,
    )
    expect(whole()).toContain(
      `The steps are those of Monday’s breakfast on page ${pageOf(porridge)}.`,
    )
    expect(whole()).toContain('Left over from Monday’s dinner.')
    expect(whole()).toContain(`The recipe is on page ${pageOf(stew)}.`)
  })

  it('says for whom there is to buy, and whose amounts the recipes have', async () => {
    const shopping = sampleShopping(plan, ['Ben', 'Mia'])
    const { pages } = await readPdf(await planPdf(plan, { ...options, shopping }))
    const words =
      'It is for all of you, Ben, Mia and you; the recipes have the amounts of your own plate.'
    expect(pages.some(({ text }) => text.replaceAll(/\s+/g, ' ').includes(words))).toBe(true)
    expect(whole()).not.toContain('for all of you')
  })

  it('weighs the whole pot, with what a portion of it is', () => {
    expect(whole()).toContain('Ingredients for 2 portions')
    expect(whole()).toContain('For 2 portions; one is for Tuesday’s lunch.')
    expect(whole()).toContain('135 g a portion')
  })

  it('says what to know, where figures are from, and what it is not', () => {
    expect(whole()).toContain('Take vitamin B12.')
    expect(whole()).toContain('Half of the rate you wished.')
    expect(whole()).toContain('Standard Reference, release 28')
    expect(whole()).toContain('no medical advice')
    expect(whole()).not.toContain('Nobody asked you')
  })

  it('tells a plan of somebody whom nobody asked to be shown to a clinician', async () => {
    const { pages } = await readPdf(await planPdf(samplePlan({ screening: 'unscreened' }), options))
    expect(pages.map(({ text }) => text).join()).toContain('Nobody asked you about pregnancy')
  })
})

describe('the structure of the PDF', () => {
  it('has headings, tables and lists for who can’t see it', () => {
    const roles = countRoles(pdf.pages.map(({ tags }) => tags))
    expect(roles.get('H1')).toBe(1)
    for (const role of ['H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody', 'P'])
      expect(roles.get(role), role).toBeGreaterThan(0)
    expect(roles.get('H2')).toBe(7 + 5)
  })

  it('draws nothing outside of marked content', () => {
    const streams = contentStreams(bytes)
    expect(streams).toHaveLength(pdf.pages.length)
    for (const stream of streams) {
      let depth = 0
      for (const line of stream.split('\n')) {
        if (/ (BDC|BMC)$/.test(line)) depth += 1
        else if (line === 'EMC') depth -= 1
        else if (/ ?(TJ|Tj|S|f|B|re)$/.test(line)) expect(depth, line).toBeGreaterThan(0)
        expect(depth).toBeLessThanOrEqual(1)
      }
      expect(depth).toBe(0)
      expect(stream).toContain('/Artifact <<\n/Type /Pagination')
    }
  })

  it('has a title, a language, and an outline of days and dishes', () => {
    expect(pdf.title).toBe('Meals  9    15 March')
    expect(pdf.language).toBe('en')
    expect(pdf.outline.map(({ title }) => title)).toEqual([
      'The week at a glance',
      ...plan.days.map(({ weekday }) => expect.stringContaining(weekday.slice(1))),
      ...['Shopping list', 'How the numbers were made', 'Good to know', 'Sources'],
      'What this plan is not',
    ])
    expect(pdf.outline[1]?.items.map(({ title }) => title)).toEqual(
      plan.days[0]?.meals.map(({ name }) => name),
    )
  })

  it('carries every font that it uses', () => {
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.match(/\/Type \/FontDescriptor/g)?.length).toBe(raw.match(/\/FontFile2/g)?.length)
    expect(raw).not.toContain('Helvetica')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(bytes.length).toBeLessThan(2_000_000)
  })

  it('is the same, byte for byte, for the same plan', async () => {
    const again = await planPdf(structuredClone(plan), options)
    expect(Buffer.compare(again, bytes)).toBe(0)
    const other = await planPdf(samplePlan({ seed: 6 }), options)
    expect(Buffer.compare(other, bytes)).not.toBe(0)
  })

  it('fits the paper, and says the page of how many', async () => {
    expect(pdf.pages[0]).toMatchObject({ width: 595.28, height: 841.89 })
    const letter = await readPdf(await planPdf(plan, { ...options, paper: 'letter' }))
    expect(letter.pages[0]).toMatchObject({ width: 612, height: 792 })
    for (const [at, { text }] of letter.pages.entries())
      expect(text).toContain(`Page ${at + 1} of ${letter.pages.length}`)
  })
})

describe('the PDF in German', () => {
  it('speaks German', async () => {
    const german = await readPdf(
      await planPdf(plan, { ...options, formats: sampleFormats({ locale: 'de' }) }),
    )
    const text = german.pages.map((page) => page.text).join('\n')
    expect(german.language).toBe('de')
    expect(text).toContain('Einkaufsliste')
    expect(text).toContain('Für 2 Portionen; eine davon ist für das Mittagessen am Dienstag.')
  })
})
