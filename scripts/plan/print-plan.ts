import type { GroceryItem, Plan, WeightCourse } from '@zero-sum/contracts'
import { capitalised, describeWeight, wholeNumber } from '@zero-sum/nutrition-engine'
import { dayLines } from './print-day.ts'
import { alignRows, type Terminal, wrap } from './terminal.ts'

/** A plan to be read in a terminal: the numbers, the days, the shopping list, vitamins and minerals, what was checked. */
export function printPlan(plan: Plan, terminal: Terminal): string {
  const lines = [
    ...summaryLines(plan, terminal),
    '',
    ...weightCourseLines(plan.metabolic.weightCourse, terminal),
    ...plan.days.flatMap((day) => dayLines(day, plan.days, terminal)),
    ...groceryLines(plan, terminal),
    '',
    ...micronutrientLines(plan, terminal),
    '',
    ...checkLines(plan, terminal),
  ]
  return `${lines.join('\n')}\n`
}

function summaryLines({ metabolic, days, notices, screening }: Plan, terminal: Terminal): string[] {
  const { restingKcal, expenditureKcal, goalKcal, adjustments } = metabolic
  const length = days.length === 1 ? 'One day' : `${days.length} days`
  const energy = `At rest ${wholeNumber(restingKcal)} kcal a day, with your activity ${wholeNumber(expenditureKcal)} kcal; the plan aims at ${wholeNumber(goalKcal)} kcal on average.`
  const unscreened =
    screening === 'unscreened'
      ? [
          'Nobody asked about pregnancy, illness or medicines. If any applies, ask a clinician first.',
        ]
      : []
  const remarks = [
    ...adjustments.map(({ detail }) => detail),
    ...unscreened,
    ...notices.map(({ detail }) => detail),
  ]
  return [
    terminal.bold(`${length} of meals`),
    ...wrap(energy, terminal.columns),
    ...remarks.flatMap((remark) => bullet(remark, terminal)),
  ]
}

function weightCourseLines(course: WeightCourse | undefined, terminal: Terminal): string[] {
  if (course === undefined) return []
  const rows = course.points.map(({ week, kg, lowKg, highKg }) => [
    `after week ${week}`,
    `${kg.toFixed(1)} kg`,
    `${lowKg.toFixed(1)} to ${highKg.toFixed(1)} kg`,
  ])
  const [heading = '', ...body] = alignRows([['', 'about', 'between'], ...rows])
  return [
    terminal.bold('What your weight may do'),
    terminal.dim('─'.repeat(terminal.columns)),
    ...(rows.length === 0 ? [] : [terminal.dim(heading), ...body]),
    ...wrap(course.note, terminal.columns),
    '',
  ]
}

function groceryLines({ groceryList }: Plan, terminal: Terminal): string[] {
  const aisles = [...new Set(groceryList.map(({ aisle }) => aisle))]
  const width = Math.max(...groceryList.map(({ household }) => household.length))
  const lineOf = ({ household, food, grams }: GroceryItem): string[] =>
    wrap(`${food} (${describeWeight(grams)} used)`, terminal.columns - width - 6, '  ').map(
      (line, at) => `    ${(at === 0 ? household : '').padStart(width)}  ${line}`,
    )
  return [
    terminal.bold('Shopping list'),
    terminal.dim('─'.repeat(terminal.columns)),
    ...aisles.flatMap((aisle) => [
      capitalised(aisle),
      ...groceryList.filter((item) => item.aisle === aisle).flatMap(lineOf),
    ]),
  ]
}

function micronutrientLines({ micronutrients, notAssessed }: Plan, terminal: Terminal): string[] {
  const rows = micronutrients.map((row) => [
    row.nutrient,
    `${row.amountPerDay} ${row.unit}`,
    `${row.referenceKind === 'limit' ? 'at most ' : ''}${row.reference} ${row.unit}`,
    `${row.percentOfReference} %`,
  ])
  const [heading = '', ...body] = alignRows([['', 'at least', 'reference', 'share'], ...rows])
  const advice = micronutrients.flatMap(({ nutrient, advice }) =>
    advice === undefined ? [] : bullet(`${nutrient}: ${advice}`, terminal),
  )
  return [
    terminal.bold('Vitamins and minerals, a day on average'),
    terminal.dim('─'.repeat(terminal.columns)),
    terminal.dim(heading),
    ...body,
    ...advice,
    ...wrap(`Not assessed: ${notAssessed.join(', ')}.`, terminal.columns),
  ]
}

function checkLines({ qa, seed, catalogueVersion }: Plan, terminal: Terminal): string[] {
  return [
    terminal.bold('Checked'),
    terminal.dim('─'.repeat(terminal.columns)),
    ...qa.checks.flatMap(({ check, detail }) =>
      bullet(`${capitalised(check)}: ${detail}`, terminal),
    ),
    terminal.dim(`Seed ${seed}, catalogue ${catalogueVersion}. Food figures: USDA SR28.`),
  ]
}

function bullet(text: string, terminal: Terminal): string[] {
  return wrap(`• ${text}`, terminal.columns, '  ')
}
