import type { ShoppingLine } from '@zero-sum/contracts'
import { aisleTitle, lineWords } from '../../shopping/line-words.ts'
import { type Block, beside } from '../flow/block.ts'
import { twoColumns } from '../flow/columns.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { drawRule } from '../flow/rule.ts'
import { palette } from '../palette.ts'
import { printArea } from '../paper.ts'
import type { Setting } from '../setting.ts'
import { decorate, documentRoot, type ElementSource, within } from '../sheet/tag.ts'
import { measure } from '../type/measure.ts'
import { scaled, styles, tabular } from '../type/style.ts'
import { sectionHeading } from './section-heading.ts'

const columnGap = 28
const headingGap = 14
const box = { size: 8.5, gap: 8 } as const
const mostAmountWidth = 110

/** The sizes of its text, as shares of the usual one: a list on fewer sheets is handier in the shop. */
const scales = [1, 0.95, 0.9, 0.86] as const

/**
 * What to buy, by aisle, in two columns with a box to tick for each: as large as it can be on as few sheets as it takes. There is
 * a block for the heading and one for each sheet.
 */
export function shoppingList(setting: Setting): Block[] {
  return scales
    .map((scale) => shoppingListAt(setting, scale))
    .reduce((larger, smaller) => (smaller.length < larger.length ? smaller : larger))
}

function shoppingListAt(setting: Setting, scale: number): Block[] {
  const { shopping, width, form, language } = setting
  const section = within(documentRoot, 'Sect')
  const heading = sectionHeading(
    setting,
    section,
    { title: language.t('shoppingList'), lead: leadOf(setting) },
    { beginsPage: true },
  )
  const columnWidth = (width - columnGap) / 2
  const aisles = Map.groupBy(shopping.lines, ({ aisle }) => aisle)
  const blocks = [...aisles].flatMap(([aisle, lines]) =>
    aisleBlocks(setting, section, {
      ...{ title: aisleTitle(aisle, language), lines, width: columnWidth, scale },
    }),
  )
  const { height } = printArea(form)
  return [
    heading,
    ...twoColumns(blocks, {
      firstHeight: height - heading.height - headingGap,
      pageHeight: height,
      step: columnWidth + columnGap,
      before: headingGap,
    }),
  ]
}

/** What the list is, and for whom where that is not the person alone. */
function leadOf({ shopping, language }: Setting): string {
  const { t, formats } = language
  const { alsoFor } = shopping
  if (alsoFor.length === 0) return t('shoppingLead')
  const names = formats.list([...alsoFor, t('you')])
  return `${t('shoppingLead')} ${t('shoppingForAll', { names })}`
}

type AisleSettings = {
  title: string
  lines: readonly ShoppingLine[]
  width: number
  scale: number
}

function aisleBlocks(
  setting: Setting,
  section: ElementSource,
  { title, lines, width, scale }: AisleSettings,
): Block[] {
  const list = within(section, 'L')
  const heading = paragraph(title, scaled(styles.heading, scale), {
    ...{ parent: section, width, tag: 'H3', before: 13 * scale },
  })
  return [
    { ...heading, height: heading.height + 3 * scale, keepsNext: true },
    ...lines.map((line) => lineBlock(setting, list, line, { width, scale })),
  ]
}

/** A line to tick: what it is called, how it is sold, and how much of it. */
function lineBlock(
  setting: Setting,
  list: ElementSource,
  line: ShoppingLine,
  { width, scale }: { width: number; scale: number },
): Block {
  const row = rowOf(setting, list, line, { width: width - box.size - box.gap, scale })
  const padding = 3.2 * scale
  return {
    height: row.height + 2 * padding,
    before: 0,
    draw(sheet, x, y) {
      drawRule(sheet, { x, y, width }, palette.line, 0.5)
      decorate(sheet, () => {
        sheet.document
          .lineWidth(0.9)
          .roundedRect(x + 0.5, y + padding + 2 * scale, box.size, box.size, 1.5)
          .stroke(palette.edge)
      })
      row.draw(sheet, x + box.size + box.gap, y + padding)
    },
  }
}

function rowOf(
  { language }: Setting,
  list: ElementSource,
  line: ShoppingLine,
  { width, scale }: { width: number; scale: number },
): Block {
  const { amount, size, note } = lineWords(line, language)
  const parent = within(within(list, 'LI'), 'LBody')
  const strong = tabular(scaled(styles.strong, scale))
  const amountWidth = Math.min(mostAmountWidth, measure(amount, strong) + 1)
  const body = scaled(styles.body, scale)
  const also = [size, ...(note?.split(' · ') ?? [])].filter((words) => words !== undefined)
  return beside(
    paragraph(
      runs(
        [line.name, body],
        [
          also.length === 0 ? '' : `  ${also.map(keptTogether).join(' · ')}`,
          tabular(scaled(styles.small, scale)),
        ],
      ),
      body,
      { parent, width: width - amountWidth - 8, tag: 'Span' },
    ),
    paragraph(amount, strong, { parent, width: amountWidth, tag: 'Span', align: 'right' }),
    width - amountWidth,
  )
}

/** "you need 60 g" on one line; what is as long as a line itself may be parted. */
function keptTogether(words: string): string {
  return words.length > 24 ? words : words.replaceAll(' ', '\u00a0')
}
