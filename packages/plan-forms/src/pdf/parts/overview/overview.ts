import { type Block, stack } from '../../flow/block.ts'
import { type Cell, tableRow } from '../../flow/table.ts'
import { palette } from '../../palette.ts'
import { printArea } from '../../paper.ts'
import type { Setting } from '../../setting.ts'
import { documentRoot, type ElementSource, within } from '../../sheet/tag.ts'
import { inColour, scaled, styles } from '../../type/style.ts'
import { masthead } from '../masthead.ts'
import { overviewColumns } from './columns.ts'
import { dayRow } from './day-row.ts'
import { mealRow } from './meal-row.ts'
import { type OverviewSize, sizes } from './size.ts'

/**
 * The week on one page: every day with every meal, its figures, and how far the day is from its targets. Its text is as large as
 * the page allows.
 */
export function overview(setting: Setting): Block {
  const page = printArea(setting.form).height
  for (const size of sizes) {
    const block = overviewAt(setting, size)
    if (block.height <= page) return block
  }
  throw new Error('The overview of the plan does not fit on a page.')
}

function overviewAt(setting: Setting, size: OverviewSize): Block {
  const section = within(documentRoot, 'Sect')
  const table = within(section, 'Table')
  const { plan, language } = setting
  const { scale } = size
  return stack(
    [
      masthead(setting, section, scale),
      { ...headRow(setting, table, scale), before: 16 * scale },
      ...plan.days.flatMap((day) => [
        dayRow(setting, table, day, size),
        ...day.meals.map((meal, at) => mealRow(setting, table, { day, at, meal }, size)),
      ]),
    ],
    { outline: [{ title: language.t('weekAtAGlance'), level: 1 }] },
  )
}

function headRow(setting: Setting, table: ElementSource, scale: number): Block {
  const { t, formats } = setting.language
  const { slot, dish, numbers } = overviewColumns(setting.width, scale)
  const style = scaled(inColour(styles.smallStrong, palette.muted), 0.9 * scale)
  const head = (content: string, expanded?: string): Cell => ({
    ...{ content, style, isHeading: true, scope: 'Column' },
    ...(expanded === undefined ? {} : { expanded }),
  })
  const inGrams = (figure: string) => t('inGrams', { figure })
  return tableRow(
    table,
    [slot, dish, ...numbers],
    [
      ...[head(t('meal')), head(t('dish')), head(formats.energySymbol)],
      ...[head(inGrams(t('protein'))), head(inGrams(t('fat')))],
      head(inGrams(t('carbohydrateShort')), inGrams(t('carbohydrate'))),
      head(inGrams(t('fibreShort')), inGrams(t('fibre'))),
      head(t('page')),
    ],
  )
}
