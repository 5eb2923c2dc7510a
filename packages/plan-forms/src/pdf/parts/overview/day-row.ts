import type { PlanDay } from '@zero-sum/contracts'
import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'
import { sayDay } from '../../../week/say-deviations.ts'
import { type Block, stack } from '../../flow/block.ts'
import { paragraph, runs } from '../../flow/paragraph.ts'
import { drawRule } from '../../flow/rule.ts'
import { tableRow } from '../../flow/table.ts'
import { palette } from '../../palette.ts'
import { dayAnchor, pageNumber, type Setting } from '../../setting.ts'
import { drawPlate } from '../../sheet/draw-plate.ts'
import { type ElementSource, within } from '../../sheet/tag.ts'
import { scaled, styles, tabular } from '../../type/style.ts'
import { figuresOf, overviewColumns, plateSize } from './columns.ts'
import type { OverviewSize } from './size.ts'

/** The head of a day: its name and figures, and how far it is from its targets. */
export function dayRow(
  setting: Setting,
  table: ElementSource,
  day: PlanDay,
  { scale, isDense }: OverviewSize,
): Block {
  const { width } = setting
  const row = nameRow(setting, table, day, { scale, isDense })
  const both = isDense ? row : stack([row, wordsRow(setting, table, day, scale)])
  return {
    ...both,
    height: both.height + (isDense ? 1 : 3) * scale,
    before: (isDense ? 5 : 9) * scale,
    draw(sheet, x, y) {
      drawRule(sheet, { x, y: y - 2.5 * scale, width }, palette.ink, 0.8)
      const size = plateSize * Math.min(1, scale) * (isDense ? 0.7 : 1)
      drawPlate(sheet, day.totals, { x, y: y + 2.5 * scale, size })
      both.draw(sheet, x, y)
    },
  }
}

function nameRow(
  setting: Setting,
  table: ElementSource,
  day: PlanDay,
  { scale, isDense }: OverviewSize,
): Block {
  const { t, formats } = setting.language
  const { slot, dish, numbers } = overviewColumns(setting.width, scale)
  const small = scaled(styles.small, scale)
  const name = scaled({ ...styles.figure, size: 14, leading: isDense ? 15 : 17 }, scale)
  const words = runs(
    [formats.weekday(day.weekday), name],
    [day.date === undefined ? '' : `  ${formats.date(day.date)}`, small],
    [day.isTrainingDay ? `  ${t('trainingDay')}` : '', scaled(styles.label, scale)],
    [isDense ? `  ·  ${deviations(setting, day)}` : '', small],
  )
  return tableRow(
    table,
    [{ x: slot.x, width: dish.x + dish.width - slot.x }, ...numbers],
    [
      { content: words, style: small, isHeading: true, scope: 'Row', columns: 2 },
      ...figuresOf(day.totals, formats).map((content) => ({
        ...{ content, style: tabular(scaled(styles.strong, scale)) },
      })),
      { content: pageNumber(setting, dayAnchor(day.day)), style: tabular(small) },
    ],
  )
}

function wordsRow(setting: Setting, table: ElementSource, day: PlanDay, scale: number): Block {
  const { slot } = overviewColumns(setting.width, scale)
  const cell = within(within(table, 'TR'), 'TD', { columns: 8 })
  const words = paragraph(deviations(setting, day), scaled(styles.small, scale), {
    ...{ parent: cell, width: setting.width - slot.x },
  })
  return { ...words, draw: (sheet, x, y) => words.draw(sheet, x + slot.x, y) }
}

function deviations({ language, plan }: Setting, day: PlanDay): string {
  return sayDay(day, language, isCarbohydrateCeiling(plan.metabolic))
}
