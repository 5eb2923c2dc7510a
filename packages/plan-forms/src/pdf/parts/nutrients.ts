import type { Micronutrient } from '@zero-sum/contracts'
import type { Block } from '../flow/block.ts'
import { listItem } from '../flow/list.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { type Column, longTable, tableRow } from '../flow/table.ts'
import { palette } from '../palette.ts'
import type { Setting } from '../setting.ts'
import { decorate, type ElementSource, within } from '../sheet/tag.ts'
import { styles, tabular } from '../type/style.ts'
import { headRow, ruled } from './numbers.ts'
import { partHeading } from './section-heading.ts'

const barWidth = 96
/** Of the table on a page that it begins or ends on. */
const leastRows = 4

/** Vitamins and minerals on an average day, with advice where one is scarce. */
export function nutrients(setting: Setting, section: ElementSource): Block[] {
  const { plan, language, width } = setting
  const { t, formats } = language
  const table = within(section, 'Table')
  const columns = columnsOf(width)
  const advised = plan.micronutrients.filter(({ advice }) => advice !== undefined)
  const list = within(section, 'L')
  const names = [t('nutrient'), t('aDayAtLeast'), t('reference'), t('share')]
  return [
    partHeading(setting, section, t('nutrientsTitle')),
    { ...small(setting, section, t('nutrientsLead')), keepsNext: true },
    ...longTable(
      (isRepeated) => headRow(table, columns, names, isRepeated),
      plan.micronutrients.map((row) => nutrientRow(setting, table, columns, row)),
      leastRows,
    ),
    ...advised.map((row, at) => {
      const item = adviceItem(setting, list, row)
      return at === 0 ? { ...item, before: 14 } : item
    }),
    ...(plan.notAssessed.length === 0
      ? []
      : [
          small(
            setting,
            section,
            t('notAssessed', {
              list: formats.list(plan.notAssessed),
            }),
          ),
        ]),
  ]
}

function columnsOf(width: number): Column[] {
  return [
    { x: 0, width: 112 },
    { x: 120, width: 80, align: 'right' },
    { x: 216, width: 120 },
    { x: width - barWidth - 48, width: 40, align: 'right' },
  ]
}

function small(setting: Setting, parent: ElementSource, text: string): Block {
  return paragraph(text, styles.small, { parent, width: setting.width * 0.85, before: 6 })
}

function nutrientRow(
  setting: Setting,
  table: ElementSource,
  columns: readonly Column[],
  row: Micronutrient,
): Block {
  const { language, width } = setting
  const { t, formats } = language
  const { nutrient, amountPerDay, unit, reference, referenceKind, percentOfReference } = row
  const cells = tableRow(
    table,
    columns,
    [
      {
        content: nutrient,
        style: styles.body,
        isHeading: true,
        scope: 'Row',
      },
      { content: `${formats.number(amountPerDay, 1)}\u00a0${unit}`, style: tabular(styles.strong) },
      {
        content: t('referenceAmount', {
          amount: `${formats.number(reference, 1)}\u00a0${unit}`,
          kind: referenceKind,
        }),
        style: tabular(styles.small),
      },
      { content: formats.percent(percentOfReference / 100), style: tabular(styles.body) },
    ],
    { padding: { top: 2, bottom: 2 } },
  )
  const isLimit = referenceKind === 'limit'
  return ruled(withBar(cells, width - barWidth, percentOfReference / 100, isLimit), width)
}

/** A bar up to the reference; what is beyond it is not drawn. Decoration: the share stands beside it. */
function withBar(row: Block, offset: number, share: number, isLimit: boolean): Block {
  const height = 5
  return {
    ...row,
    draw(sheet, x, y) {
      const top = y + (row.height - height) / 2
      decorate(sheet, () => {
        sheet.document.rect(x + offset, top, barWidth, height).fill(palette.sunken)
        sheet.document
          .rect(x + offset, top, barWidth * Math.min(1, share), height)
          .fill(isLimit ? palette.butterEdge : palette.leek)
      })
      row.draw(sheet, x, y)
    },
  }
}

function adviceItem(setting: Setting, list: ElementSource, row: Micronutrient): Block {
  return listItem(runs([row.advice ?? '', styles.body]), {
    ...{ list, width: setting.width, gap: 8, before: 5 },
    label: { text: row.nutrient, style: styles.strong, width: 118 },
  })
}
