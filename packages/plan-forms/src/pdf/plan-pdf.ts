import type { Paper, Plan } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { createLanguage } from '../language.ts'
import type { Block } from './flow/block.ts'
import { type Placed, pagesOf, paginate } from './flow/paginate.ts'
import { pageForm, printArea } from './paper.ts'
import { endMatter } from './parts/end-matter.ts'
import { drawFooter } from './parts/footer.ts'
import { numbers } from './parts/numbers.ts'
import { overview } from './parts/overview/overview.ts'
import { recipes } from './parts/recipes.ts'
import { shoppingList } from './parts/shopping-list.ts'
import type { Setting, Shopping } from './setting.ts'
import { closeSheet, openSheet, type Sheet } from './sheet/open-sheet.ts'
import { documentRoot, within } from './sheet/tag.ts'

export type PlanPdfOptions = {
  title: string
  shopping: Shopping
  paper: Paper
  formats: Formats
  /** When this state of the plan came to be: the date of the document. */
  madeAt: Date
}

/**
 * A plan as a tagged PDF for paper and screen: the week on a page, the recipes day by day, the shopping list, and how the
 * figures were made. The same plan and options give the same bytes.
 *
 * @param plan in the language of the formats
 */
export async function planPdf(plan: Plan, options: PlanPdfOptions): Promise<Uint8Array> {
  const { title, shopping, paper, formats, madeAt } = options
  const language = createLanguage(formats)
  const form = pageForm(paper)
  const setting: Omit<Setting, 'pages'> = {
    ...{ plan, shopping, title, language, form, width: printArea(form).width },
  }
  const { placed, pages } = layOut(setting)
  const sheet = openSheet({ title, language: formats.settings.locale, paper, madeAt })
  drawPages(sheet, { ...setting, pages }, placed)
  return closeSheet(sheet)
}

/** Sets the whole until the pages that its texts name are those on which things stand. */
function layOut(setting: Omit<Setting, 'pages'>): {
  placed: Placed[]
  pages: ReadonlyMap<string, number>
} {
  let pages: ReadonlyMap<string, number> = new Map()
  for (let round = 0; round < 5; round += 1) {
    const placed = paginate(parts({ ...setting, pages }), printArea(setting.form).height)
    const found = pagesOf(placed)
    if (areEqual(found, pages)) return { placed, pages }
    pages = found
  }
  throw new Error('The pages of the plan do not settle.')
}

function areEqual(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([anchor, page]) => other.get(anchor) === page)
}

function parts(setting: Setting): Block[] {
  const section = within(documentRoot, 'Sect')
  return [
    overview(setting),
    ...recipes(setting),
    ...shoppingList(setting),
    ...numbers(setting, section),
    ...endMatter(setting, section),
  ]
}

function drawPages(sheet: Sheet, setting: Setting, placed: readonly Placed[]): void {
  const { document, form } = sheet
  const count = placed.at(-1)?.page ?? 0
  const { outline } = document
  let upper = outline
  for (const [at, { block, page, top }] of placed.entries()) {
    if (placed[at - 1]?.page !== page) document.addPage()
    const y = form.margin.top + top
    for (const { title, level } of block.outline ?? []) {
      // The types of pdfkit do not know that a line can lead to a place on a page.
      if (level === 1) upper = outline.addItem(title, { top: y } as object)
      else upper.addItem(title, { top: y } as object)
    }
    block.draw(sheet, form.margin.left, y)
  }
  for (let page = 1; page <= count; page += 1) {
    document.switchToPage(page - 1)
    drawFooter(sheet, setting, page, count)
  }
}
