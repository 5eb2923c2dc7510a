import type { Metabolic } from '@zero-sum/contracts'
import { stepName } from '../../language.ts'
import type { Block } from '../flow/block.ts'
import { listItem } from '../flow/list.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { drawRule } from '../flow/rule.ts'
import { type Column, longTable, tableRow } from '../flow/table.ts'
import { palette } from '../palette.ts'
import type { Setting } from '../setting.ts'
import { type ElementSource, within } from '../sheet/tag.ts'
import { inColour, styles, tabular } from '../type/style.ts'
import { partHeading, sectionHeading } from './section-heading.ts'

/** How each target came about, and what the scale may show. */
export function numbers(setting: Setting, section: ElementSource): Block[] {
  const { language, plan } = setting
  const { t } = language
  return [
    sectionHeading(
      setting,
      section,
      { title: t('numbersTitle'), lead: t('numbersLead') },
      { beginsPage: true },
    ),
    ...reasons(setting, section, plan.metabolic),
    ...adjustments(setting, section, plan.metabolic),
    ...weightCourse(setting, section, plan.metabolic),
  ]
}

function reasons(setting: Setting, section: ElementSource, { why }: Metabolic): Block[] {
  const { language, width } = setting
  const table = within(section, 'Table')
  const columns: Column[] = [
    { x: 0, width: 112 },
    { x: 120, width: 80, align: 'right' },
    { x: 216, width: width - 216 },
  ]
  const names = [language.t('step'), language.t('value'), language.t('workedOut')]
  return longTable(
    (isRepeated) => headRow(table, columns, names, isRepeated),
    why.map(({ step, value, unit, formula, source }) =>
      ruled(
        tableRow(
          table,
          columns,
          [
            {
              content: stepName(step, language),
              style: styles.strong,
              isHeading: true,
              scope: 'Row',
            },
            { content: amountOf(value, unit, setting), style: tabular(styles.strong) },
            {
              content: runs([`${formula}\n`, styles.body], [source, styles.small]),
              style: styles.body,
            },
          ],
          { padding: { top: 5, bottom: 6 } },
        ),
        width,
      ),
    ),
  )
}

function amountOf(value: number, unit: string, { language }: Setting): string {
  const { t, formats } = language
  if (unit.startsWith('kcal')) {
    const energy = formats.energy(value)
    return unit.endsWith('/day') ? t('aDay', { amount: energy }) : energy
  }
  return unit === 'kg' ? formats.bodyWeight(value) : formats.nutrient(value)
}

function adjustments(setting: Setting, section: ElementSource, metabolic: Metabolic): Block[] {
  if (metabolic.adjustments.length === 0) return []
  const list = within(section, 'L')
  return [
    partHeading(setting, section, setting.language.t('adjustmentsTitle')),
    ...metabolic.adjustments.map(({ detail }) => bulletItem(setting, list, detail)),
  ]
}

function weightCourse(setting: Setting, section: ElementSource, metabolic: Metabolic): Block[] {
  const { language, width } = setting
  const { t, formats } = language
  const course = metabolic.weightCourse
  if (course === undefined) return []
  const table = within(section, 'Table')
  const columns: Column[] = [
    { x: 0, width: 112 },
    { x: 120, width: 80, align: 'right' },
    { x: 216, width: 140 },
  ]
  const rows = course.points.map(({ week, kg, lowKg, highKg }) =>
    ruled(
      tableRow(
        table,
        columns,
        [
          {
            content: t('weeks', { weeks: week }),
            style: styles.body,
            isHeading: true,
            scope: 'Row',
          },
          { content: formats.bodyWeightInColumn(kg), style: tabular(styles.strong) },
          {
            content: t('range', {
              low: formats.bodyWeightInColumn(lowKg),
              high: formats.bodyWeightInColumn(highKg),
            }),
            style: tabular(styles.body),
          },
        ],
        { padding: { top: 3, bottom: 3 } },
      ),
      width,
    ),
  )
  return [
    partHeading(setting, section, t('weightTitle')),
    ...(rows.length === 0 ? [] : [headRow(table, columns, [t('after'), t('about'), t('between')])]),
    // Few rows: they and the note that they need stand together.
    ...rows.map((row) => ({ ...row, keepsNext: true })),
    paragraph(course.note, styles.small, {
      ...{ parent: section, width: width * 0.85, before: 8 },
    }),
  ]
}

/** The heading cells of a table. */
export function headRow(
  table: ElementSource,
  columns: readonly Column[],
  names: readonly string[],
  isRepeated = false,
): Block {
  const style = inColour(styles.smallStrong, palette.muted)
  const cells = names.map((content) => ({
    ...{ content, style, isHeading: true, scope: 'Column' as const },
  }))
  const padding = { top: 0, bottom: 4 }
  return {
    ...tableRow(table, columns, cells, { before: 12, padding, isRepeated }),
    keepsNext: true,
  }
}

/** A row with a line above it. */
export function ruled(row: Block, width: number): Block {
  return {
    ...row,
    draw(sheet, x, y) {
      drawRule(sheet, { x, y, width })
      row.draw(sheet, x, y)
    },
  }
}

/** A sentence of the plan's own in a list. */
export function bulletItem(setting: Setting, list: ElementSource, text: string): Block {
  return listItem(runs([text, styles.body]), {
    ...{ list, width: setting.width * 0.85, gap: 6, before: 5 },
    label: { text: '–', style: inColour(styles.strong, palette.leek), width: 10 },
  })
}
