import { readFileSync } from 'node:fs'
import { type Locale, type Plan, parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator, shoppingList } from '@zero-sum/nutrition-engine'
import { translatePlan, translateShoppingLines } from '@zero-sum/plan-language'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { groceryCsv, planCsv, planIcs, recipesJsonLd, sayPlanDays } from './index.ts'
import { planPdf } from './pdf/plan-pdf.ts'
import { findEnglish } from './testing/find-english.ts'
import { readCsv } from './testing/read-csv.ts'
import { countRoles, type ReadPdf, readPdf } from './testing/read-pdf.ts'
import { sampleFormats } from './testing/sample-plan.ts'

const catalogue = loadCatalogue()
const formats = sampleFormats({ locale: 'de' })
const examples = new URL('../../../examples/', import.meta.url)

async function makePlan(name: string): Promise<Plan> {
  const written = JSON.parse(readFileSync(new URL(`${name}.json`, examples), 'utf8'))
  const parsed = parseIntake({ ...written, startDate: '2026-03-09' })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
  return (await orchestrator.run(parsed.intake, () => {}, { seed: 11 })).plan
}

const icsOf = (plan: Plan) =>
  planIcs(plan, {
    ...{ planId: '0193b3a0-7c1e', host: 'meals.example', sequence: 1, timeZone: 'Europe/Berlin' },
    ...{ stampedAt: new Date('2026-03-01T10:00:00Z'), mealTimes: {}, formats },
    recipeUrl: (day, meal) => `https://meals.example/${day}/${meal}`,
    name: sayPlanDays(plan, formats),
  })

/** Read strictly: ical.js throws where a line is no content line. */
function eventsOf(ics: string): ICAL.Event[] {
  ICAL.design.strict = true
  return new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { strictExceptions: true }))
}

/** What is no word in a list of recipes: codes, addresses, and the figures of schema.org with their points. */
const codes = [
  ...['@id', '@type', '@context', 'url', 'identifier', 'suitableForDiet', 'calories'],
  ...['proteinContent', 'fatContent', 'carbohydrateContent', 'fiberContent'],
]

/** What a person reads of each form that the plan is made into, in German formats. */
async function readForms(
  english: Plan,
  locale: Locale,
): Promise<{ pdf: ReadPdf; texts: Record<string, string> }> {
  const plan = translatePlan(english, locale)
  const lines = translateShoppingLines(shoppingList(english, catalogue, []), locale)
  const shopping = { lines, alsoFor: [] }
  const title = sayPlanDays(plan, formats)
  const madeAt = new Date('2026-03-01T10:00:00Z')
  const pdf = await readPdf(await planPdf(plan, { title, shopping, paper: 'a4', formats, madeAt }))
  const recipes: string[] = []
  JSON.stringify(recipesJsonLd(plan, { name: title, formats }), (key, value) => {
    if (codes.includes(key)) return undefined
    if (typeof value === 'string') recipes.push(value)
    return value
  })
  const rows = readCsv(planCsv(plan, formats), ';').map(({ Rezept: _, ...row }) => row)
  return {
    pdf,
    texts: {
      pdf: pdf.pages.map(({ text }) => text).join('\n'),
      calendar: eventsOf(icsOf(plan))
        .map(({ summary, description }) => `${summary}\n${description}`)
        .join('\n'),
      recipes: recipes.join('\n'),
      table: [...Object.keys(rows[0] ?? {}), ...rows.flatMap((row) => Object.values(row))].join(
        '\n',
      ),
      groceries: readCsv(groceryCsv(lines, formats), ';')
        .flatMap((row) => Object.values(row))
        .join('\n'),
    },
  }
}

describe.each(['keto', 'batch-cooking'])('the forms of the plan %s in German', (name) => {
  let plan: Plan
  let german: Plan
  let forms: Awaited<ReturnType<typeof readForms>>
  beforeAll(async () => {
    plan = await makePlan(name)
    german = translatePlan(plan, 'de')
    forms = await readForms(plan, 'de')
  }, 60_000)
  const meals = () => german.days.flatMap((day) => day.meals)

  it('have no English in them', () => {
    for (const [form, text] of Object.entries(forms.texts))
      expect([form, findEnglish(text, plan, catalogue)]).toEqual([form, []])
  })

  it('say that a ceiling is one, on keto alone', () => {
    expect(forms.texts.pdf?.includes('unter der Obergrenze')).toBe(name === 'keto')
  })

  it('would be found to have some where the plan is not translated', async () => {
    const { texts } = await readForms(plan, 'en')
    for (const [form, text] of Object.entries(texts))
      expect(findEnglish(text, plan, catalogue).length, form).toBeGreaterThan(10)
  })

  it('name every dish, food and step in German, no word of them cut', () => {
    const { pdf, calendar, recipes } = forms.texts
    for (const { name: dish, ingredients, method, leftoverFromDay } of meals()) {
      expect(pdf).toContain(dish)
      expect(calendar).toContain(dish)
      for (const { food } of ingredients) expect(pdf).toContain(food)
      if (leftoverFromDay !== undefined) continue
      for (const step of method) {
        expect(pdf).toContain(step)
        expect(recipes).toContain(step)
      }
    }
  })

  it('are a PDF that is tagged, has a title, and says that it is German', () => {
    const { pdf } = forms
    expect(pdf.title).toBe('9.–15. März 2026')
    expect(pdf.language).toBe('de')
    const roles = countRoles(pdf.pages.map(({ tags }) => tags))
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'LBody', 'P'])
      expect(roles.get(role), role).toBeGreaterThan(0)
    for (const { tags } of pdf.pages) expect(tags.children.length).toBeGreaterThan(0)
  })

  it('are a calendar whose lines are short enough and read back as they were', () => {
    const ics = icsOf(german)
    const lines = ics.split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    // Some line would be too long in octets alone, and some is folded beside an umlaut's two.
    expect(lines.some((line) => line.length < 75 && Buffer.byteLength(line) === 75)).toBe(true)
    const summaries = eventsOf(ics).map(({ summary }) => summary)
    for (const { name: dish } of meals())
      expect(summaries.some((summary) => summary.endsWith(`: ${dish}`))).toBe(true)
    expect(summaries.some((summary) => /[äöüß]/.test(summary))).toBe(true)
  })

  it('are recipes that say their language', () => {
    const { itemListElement } = recipesJsonLd(german, { name, formats })
    for (const { item } of itemListElement) expect(item.inLanguage).toBe('de')
  })
})
