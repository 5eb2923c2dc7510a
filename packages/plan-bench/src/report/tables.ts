import { type AgentNumber, agentName } from '@zero-sum/contracts'
import { heldNames } from '../observations/deviations.ts'
import type { Spread } from '../statistics/spread.ts'
import type { Report } from './report.ts'
import type { GroupSummary } from './summarise-group.ts'

/** A table for a terminal or a document: the first row is its head. */
export type Table = { title: string; rows: string[][] }

function percent(share: number, decimals = 1): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(decimals)} %` : '–'
}

function number(value: number | undefined, decimals = 0): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  const text = value.toFixed(decimals)
  return decimals > 0 ? text : text.replace(/\B(?=(\d{3})+$)/g, ',')
}

function middle(spread: Spread | undefined, decimals = 0): string {
  if (spread === undefined) return '–'
  const { median, p95, most } = spread
  return [median, p95, most].map((value) => number(value, decimals)).join(' / ')
}

/** All tables of a report, the side-by-side one only where it was measured. */
export function tablesOf(report: Report): Table[] {
  return [
    peopleTable(report),
    ...(report.planners.length > 0 ? [plannerTable(report)] : []),
    breachTable(report),
    refusalTable(report),
    nutrientTable(report),
    timeTable(report),
  ]
}

function grouped(report: Report, name: string, tell: (group: GroupSummary) => string): string[] {
  const { all, sane, wild } = report.groups
  return [name, tell(all), tell(sane), tell(wild)]
}

function peopleTable(report: Report): Table {
  const row = (name: string, tell: (group: GroupSummary) => string) => grouped(report, name, tell)
  const { used, all } = report.recipes
  const { ingredient, grams, person } = report.heaviest
  return {
    title: 'Plans',
    rows: [
      ['', 'all', 'sane wishes', 'wild'],
      row('people: planned / refused / broken', ({ planned, refused, broken }) =>
        [planned, refused, broken].map((count) => number(count)).join(' / '),
      ),
      row('days planned', ({ days }) => number(days)),
      row('days within ±3 % kcal, ±5 % P, F, C (or 3 g)', ({ daysWithin }) =>
        percent(daysWithin, 2),
      ),
      row('days within ±1 % kcal, ±2 % P, F, C (or 1.2 g)', ({ daysTight }) =>
        percent(daysTight, 2),
      ),
      ...heldNames.map((name) =>
        row(`${name} off by, median / p99`, ({ deviations }) => {
          const spread = deviations[name]
          return spread === undefined
            ? '–'
            : `${percent(spread.median, 2)} / ${percent(spread.p99, 2)}`
        }),
      ),
      row('different dishes a week, median / p95 / most', (group) => middle(group.distinctDishes)),
      row('fewest different dishes in a week', (group) => number(group.distinctDishes?.least)),
      row('different mains a week, median / p95 / most', (group) => middle(group.distinctMains)),
      row('a dish stands at most, median / p95 / most', (group) => middle(group.mostRepeated)),
      [`recipes used`, `${used} of ${all}`, '', ''],
      row('fibre g a day, median / p95 / most', (group) => middle(group.fibreGramsPerDay)),
      row('sodium mg a day, median / p95 / most', (group) => middle(group.sodiumMgPerDay)),
      row('plans within 2,300 mg sodium a day', (group) => percent(group.sodiumUnder2300)),
      row('added fat g a day, median / p95 / most', (group) => middle(group.addedFatGramsPerDay)),
      row('heaviest ingredient g, median / p95 / most', (group) =>
        middle(group.heaviestIngredientGrams),
      ),
      row('heaviest plate g, median / p95 / most', (group) => middle(group.heaviestPlateGrams)),
      row('dishes of wished cuisines, median / least', ({ wishedCuisineShare: share }) =>
        share === undefined ? '–' : `${percent(share.median, 0)} / ${percent(share.least, 0)}`,
      ),
      row('largest meal’s share of the day, median / most', ({ largestMealShare: share }) =>
        share === undefined ? '–' : `${percent(share.median, 0)} / ${percent(share.most, 0)}`,
      ),
      row('smallest meal kcal (no snack), median / least', ({ smallestMealKcal }) =>
        [smallestMealKcal?.median, smallestMealKcal?.least].map((kcal) => number(kcal)).join(' / '),
      ),
      row('shopping items a week, median / p95 / most', (group) => middle(group.shoppingItems)),
      ['heaviest ingredient of all', `${number(grams)} g ${ingredient} (${person})`, '', ''],
    ],
  }
}

function plannerTable({ planners }: Report): Table {
  return {
    title: 'Side by side, the same people and recipes',
    rows: [
      ['', ...planners.map(({ name }) => name)],
      ['people', ...planners.map(({ people }) => number(people))],
      [
        'days made of those asked for',
        ...planners.map((side) => `${side.daysMade} of ${side.days}`),
      ],
      ['days within tolerance', ...planners.map((side) => percent(side.daysWithin))],
      ['days within ±1 %, ±2 %', ...planners.map((side) => percent(side.daysTight))],
      ...heldNames.map((name) => [
        `${name} off by, median`,
        ...planners.map(({ medians }) => percent(medians[name])),
      ]),
      ['CPU ms a plan, median / p95 / most', ...planners.map(({ cpuMs }) => middle(cpuMs))],
    ],
  }
}

function breachTable({ breaches, peopleWithoutBreach, groups }: Report): Table {
  const { all, sane } = peopleWithoutBreach
  return {
    title: `Breaches (${all} of ${groups.all.people} people without any; of the sane ${sane} of ${groups.sane.people})`,
    rows: [
      ['kind', 'people', 'of them sane', 'times', 'meaning'],
      ...breaches.map(({ kind, people, sanePeople, times, meaning }) => [
        kind,
        number(people),
        number(sanePeople),
        number(times),
        meaning,
      ]),
    ],
  }
}

function refusalTable({ refusals }: Report): Table {
  const { lines, waysOut, waysToSafety } = refusals
  const safety = `${waysToSafety.worked} of ${waysToSafety.offered} changes offered for safety give a plan`
  return {
    title: `Refusals (impossible wishes: ${waysOut.worked} of ${waysOut.offered} changes offered give a plan, ${waysOut.withoutAny} of ${waysOut.refusals} offer none; ${safety})`,
    rows: [
      ['code', 'reason', 'sane', 'wild'],
      ...lines.map(({ code, reason, sane, wild }) => [code, reason, number(sane), number(wild)]),
    ],
  }
}

function nutrientTable(report: Report): Table {
  const { all, sane } = report.groups
  return {
    title: 'Vitamins and minerals: plans that reach the reference (a limit: keep to it)',
    rows: [
      ['nutrient', 'all', 'sane wishes', 'median share of it'],
      ...all.nutrients.map(({ nutrient, isLimit, reached, median }) => [
        isLimit ? `${nutrient} (limit)` : nutrient,
        percent(reached),
        percent(sane.nutrients.find((row) => row.nutrient === nutrient)?.reached ?? Number.NaN),
        `${number(median)} %`,
      ]),
    ],
  }
}

function timeTable({ groups: { all }, peakMemoryMiB, elapsedSeconds }: Report): Table {
  const row = (name: string, spread: Spread | undefined, decimals = 0) => [
    name,
    ...[spread?.median, spread?.p95, spread?.p99, spread?.most].map((value) =>
      number(value, decimals),
    ),
  ]
  return {
    title: `Milliseconds a plan (${number(elapsedSeconds)} s in all, ${number(peakMemoryMiB)} MiB at the most)`,
    rows: [
      ['', 'median', 'p95', 'p99', 'most'],
      row('whole run, wall', all.wallMs),
      row('whole run, CPU', all.cpuMs),
      ...all.agentsMs.map((spread, at) => row(agentName((at + 1) as AgentNumber), spread, 1)),
    ],
  }
}
