import { slotName } from '../../../language.ts'
import { findPot, type PlacedMeal } from '../../../week/find-pot.ts'
import type { Block } from '../../flow/block.ts'
import { runs } from '../../flow/paragraph.ts'
import { drawRule } from '../../flow/rule.ts'
import { tableRow } from '../../flow/table.ts'
import { palette } from '../../palette.ts'
import { mealAnchor, pageNumber, type Setting } from '../../setting.ts'
import type { ElementSource } from '../../sheet/tag.ts'
import { inColour, scaled, styles, tabular } from '../../type/style.ts'
import { figuresOf, overviewColumns } from './columns.ts'
import type { OverviewSize } from './size.ts'

/** A meal: its dish, whether it has to do with another day, its figures, and the page of its recipe. */
export function mealRow(
  setting: Setting,
  table: ElementSource,
  placed: PlacedMeal,
  { scale, isDense }: OverviewSize,
): Block {
  const { language, width } = setting
  const { meal, day, at } = placed
  const small = scaled(styles.small, scale)
  const dish = scaled({ ...styles.body, size: 8.5, leading: isDense ? 10 : 11 }, scale)
  const note = potNote(setting, placed)
  const { slot, dish: dishColumn, numbers } = overviewColumns(width, scale)
  const padding = (isDense ? 0.5 : 2) * scale
  const row = tableRow(
    table,
    [slot, dishColumn, ...numbers],
    [
      { content: slotName(meal.slot, language), style: small, isHeading: true, scope: 'Row' },
      {
        content: runs(
          [meal.name, dish],
          [note === undefined ? '' : `  ${note}`, inColour(small, palette.leek)],
        ),
        style: dish,
      },
      ...figuresOf(meal.nutrients, language.formats).map((content) => ({
        ...{ content, style: tabular(small) },
      })),
      { content: pageNumber(setting, mealAnchor(day.day, at)), style: tabular(small) },
    ],
    { padding: { top: padding, bottom: padding } },
  )
  return {
    ...row,
    draw(sheet, x, y) {
      drawRule(sheet, { x: x + slot.x, y, width: width - slot.x }, palette.line, 0.5)
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
