import type { DayFigures, PlanDay } from '@zero-sum/contracts'
import { slotName } from '../../language.ts'
import { findPot, type PlacedMeal } from '../../week/find-pot.ts'
import { isCarbohydrateCeiling, sayDay } from '../../week/say-deviations.ts'
import { type Block, stack } from '../flow/block.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { drawRule } from '../flow/rule.ts'
import { type Cell, type Column, tableRow } from '../flow/table.ts'
import { palette } from '../palette.ts'
import { printArea } from '../paper.ts'
import { dayAnchor, inPlanLanguage, mealAnchor, pageNumber, type Setting } from '../setting.ts'
import { drawPlate } from '../sheet/draw-plate.ts'
import { documentRoot, type ElementSource, within } from '../sheet/tag.ts'
import { inColour, scaled, styles, tabular } from '../type/style.ts'
import { masthead } from './masthead.ts'

/** The largest and the least size of its text, as a share of the usual one, and how finely others are tried between them. */
const scales = { most: 1.16, least: 0.56, step: 0.04 } as const

/**
 * The week on one page: every day with every meal, its figures, and how far the day is from its targets. Its text is as large as
 * the page allows.
 */
export function overview(setting: Setting): Block {
  const page = printArea(setting.form).height
  for (let scale: number = scales.most; scale >= scales.least; scale -= scales.step) {
    const block = overviewAt(setting, scale)
    if (block.height <= page) return block
  }
  throw new Error('The overview of the plan does not fit on a page.')
}

function overviewAt(setting: Setting, scale: number): Block {
  const section = within(documentRoot, 'Sect')
  const table = within(section, 'Table')
  const { plan } = setting
  return stack(
    [
      masthead(setting, section, scale),
      { ...headRow(setting, table, scale), before: 16 * scale },
      ...plan.days.flatMap((day) => dayRows(setting, table, day, scale)),
    ],
    { outline: { title: setting.language.t('weekAtAGlance'), level: 1 }, keepsNext: false },
  )
}

const figureColumns = [
  ['energyKcal', 38],
  ['proteinGrams', 42],
  ['fatGrams', 32],
  ['availableCarbohydrateGrams', 40],
  ['fibreGrams', 38],
] as const satisfies readonly (readonly [keyof DayFigures, number])[]
const slotWidth = 60
const pageWidth = 28
const plateSize = 22

/** Where the columns stand: the meal, its dish, five figures, its page. */
function columnsOf(width: number): Column[] {
  const figures = figureColumns.reduce((sum, [, column]) => sum + column, 0)
  const dishWidth = width - plateSize - 8 - slotWidth - figures - pageWidth
  const left = plateSize + 8
  let x = left + slotWidth + dishWidth
  const numbers = figureColumns.map(([, column]): Column => {
    x += column
    return { x: x - column + 4, width: column - 4, align: 'right' }
  })
  return [
    { x: left, width: slotWidth - 6 },
    { x: left + slotWidth, width: dishWidth - 4 },
    ...numbers,
    { x: width - pageWidth + 4, width: pageWidth - 4, align: 'right' },
  ]
}

function headRow(setting: Setting, table: ElementSource, scale: number): Block {
  const { t, formats } = setting.language
  const style = scaled(inColour(styles.smallStrong, palette.muted), 0.9 * scale)
  const head = (content: string, expanded?: string): Cell => ({
    ...{ content, style, isHeading: true, scope: 'Column' },
    ...(expanded === undefined ? {} : { expanded }),
  })
  const inGrams = (figure: string) => t('inGrams', { figure })
  return tableRow(table, columnsOf(setting.width), [
    ...[head(t('meal')), head(t('dish')), head(formats.energySymbol)],
    ...[head(inGrams(t('protein'))), head(inGrams(t('fat')))],
    head(inGrams(t('carbohydrateShort')), inGrams(t('carbohydrate'))),
    head(inGrams(t('fibreShort')), inGrams(t('fibre'))),
    head(t('page')),
  ])
}

function dayRows(setting: Setting, table: ElementSource, day: PlanDay, scale: number): Block[] {
  return [
    dayRow(setting, table, day, scale),
    ...day.meals.map((meal, at) => mealRow(setting, table, { day, at, meal }, scale)),
  ]
}

function dayRow(setting: Setting, table: ElementSource, day: PlanDay, scale: number): Block {
  const { language, plan, width } = setting
  const { t, formats } = language
  const [first, second, ...others] = columnsOf(width)
  if (first === undefined || second === undefined) throw new Error('The overview has no columns.')
  const name = { x: first.x, width: second.x + second.width - first.x }
  const small = scaled(styles.small, scale)
  const date = day.date === undefined ? '' : `  ${formats.date(day.date)}`
  const training = day.isTrainingDay ? `  ${t('trainingDay')}` : ''
  const figure = tabular(scaled(styles.strong, scale))
  const row = tableRow(
    table,
    [name, ...others],
    [
      {
        content: runs(
          [formats.weekday(day.weekday), scaled({ ...styles.figure, size: 14 }, scale)],
          [`${date}`, small],
          [training, scaled(styles.label, scale)],
        ),
        style: small,
        isHeading: true,
        scope: 'Row',
        columns: 2,
      },
      ...figuresOf(setting, day.totals).map((content) => ({ content, style: figure })),
      { content: pageNumber(setting, dayAnchor(day.day)), style: tabular(small) },
    ],
  )
  const words = paragraph(sayDay(day, language, isCarbohydrateCeiling(plan.metabolic)), small, {
    ...{ parent: within(within(within(table, 'TR'), 'TD', { columns: 8 }), 'P') },
    ...{ tag: 'Span', width: width - first.x, indent: 0 },
  })
  const both = stack([row, shifted(words, first.x)])
  return {
    ...both,
    height: both.height + 3 * scale,
    before: 9 * scale,
    draw(sheet, x, y) {
      drawRule(sheet, { x, y: y - 2.5 * scale, width }, palette.ink, 0.8)
      const size = plateSize * Math.sqrt(scale)
      drawPlate(sheet, day.totals, { x, y: y + 2.5 * scale, size })
      both.draw(sheet, x, y)
    },
  }
}

function shifted(block: Block, by: number): Block {
  return { ...block, draw: (sheet, x, y) => block.draw(sheet, x + by, y) }
}

function mealRow(setting: Setting, table: ElementSource, placed: PlacedMeal, scale: number): Block {
  const { language, width } = setting
  const { meal, day, at } = placed
  const small = scaled(styles.small, scale)
  const dish = scaled({ ...styles.body, size: 8.5, leading: 11 }, scale)
  const note = potNote(setting, placed)
  const row = tableRow(
    table,
    columnsOf(width),
    [
      { content: slotName(meal.slot, language), style: small, isHeading: true, scope: 'Row' },
      {
        content: runs(
          [meal.name, dish],
          ...(note === undefined ? [] : [[`  ${note}`, inColour(small, palette.leek)] as const]),
        ),
        style: dish,
        ...inPlanLanguage(setting),
      },
      ...figuresOf(setting, meal.nutrients).map((content) => ({ content, style: tabular(small) })),
      { content: pageNumber(setting, mealAnchor(day.day, at)), style: tabular(small) },
    ],
    { padding: { top: 2 * scale, bottom: 2 * scale } },
  )
  const { x: left = 0 } = columnsOf(width)[0] ?? {}
  return {
    ...row,
    draw(sheet, x, y) {
      drawRule(sheet, { x: x + left, y, width: width - left }, palette.line, 0.5)
      row.draw(sheet, x, y)
    },
  }
}

function potNote({ plan, language }: Setting, placed: PlacedMeal): string | undefined {
  const pot = findPot(placed, plan)
  if (pot === undefined) return undefined
  const { t, formats } = language
  if (pot.kind === 'cooked') return t('cookFor', { portions: pot.portions })
  const { day, meal } = pot.cooked
  return t('fromMeal', { weekday: formats.weekday(day.weekday), slot: meal.slot })
}

/** Energy in the person's unit, then grams; the units stand at the head of the columns. */
function figuresOf({ language: { formats } }: Setting, figures: DayFigures): string[] {
  return figureColumns.map(([figure]) =>
    figure === 'energyKcal'
      ? formats.energyMeasure(figures.energyKcal).value
      : formats.number(figures[figure]),
  )
}
