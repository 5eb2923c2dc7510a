import type { GroceryItem } from '@zero-sum/contracts'
import { capitalised } from '../../language.ts'
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
  const { plan, width, form, language } = setting
  const section = within(documentRoot, 'Sect')
  const heading = sectionHeading(
    setting,
    section,
    { title: language.t('shoppingList'), lead: language.t('shoppingLead') },
    { beginsPage: true },
  )
  const columnWidth = (width - columnGap) / 2
  const aisles = Map.groupBy(plan.groceryList, ({ aisle }) => aisle)
  const blocks = [...aisles].flatMap(([aisle, items]) =>
    aisleBlocks(setting, section, { aisle, items, width: columnWidth, scale }),
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

type AisleSettings = {
  aisle: string
  items: readonly GroceryItem[]
  width: number
  scale: number
}

function aisleBlocks(
  setting: Setting,
  section: ElementSource,
  { aisle, items, width, scale }: AisleSettings,
): Block[] {
  const list = within(section, 'L')
  const heading = paragraph(capitalised(aisle), scaled(styles.heading, scale), {
    ...{ parent: section, width, tag: 'H3', before: 13 * scale },
  })
  return [
    { ...heading, height: heading.height + 3 * scale, keepsNext: true },
    ...items.map((item) => itemBlock(setting, list, item, { width, scale })),
  ]
}

/** A line to tick: the food, what it weighs, and the amount as the shop sells it. */
function itemBlock(
  setting: Setting,
  list: ElementSource,
  item: GroceryItem,
  { width, scale }: { width: number; scale: number },
): Block {
  const row = itemWords(setting, list, item, { width: width - box.size - box.gap, scale })
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

function itemWords(
  setting: Setting,
  list: ElementSource,
  { food, household, purchaseGrams }: GroceryItem,
  { width, scale }: { width: number; scale: number },
): Block {
  const { formats } = setting.language
  const parent = within(within(list, 'LI'), 'LBody')
  const strong = tabular(scaled(styles.strong, scale))
  const isWeight = /^[\d.,]+ k?g$/.test(household)
  const amount = isWeight ? formats.foodWeight(weightOf(household)) : household
  const weight = isWeight ? '' : `  ${formats.foodWeight(purchaseGrams)}`
  const amountWidth = Math.min(mostAmountWidth, measure(amount, strong) + 1)
  const body = scaled(styles.body, scale)
  return beside(
    paragraph(runs([food, body], [weight, tabular(scaled(styles.small, scale))]), body, {
      ...{ parent, width: width - amountWidth - 8, tag: 'Span' },
    }),
    paragraph(amount, strong, { parent, width: amountWidth, tag: 'Span', align: 'right' }),
    width - amountWidth,
  )
}

/** "1.25 kg" or "1,25 kg" as 1250: the weight that a shop sells, for the person's own units. */
function weightOf(household: string): number {
  return Number.parseFloat(household.replace(',', '.')) * (household.endsWith('kg') ? 1000 : 1)
}
