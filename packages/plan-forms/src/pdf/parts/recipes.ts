import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import { placeMeals } from '../../week/find-pot.ts'
import { findRepeats, type Telling } from '../../week/find-repeats.ts'
import type { Block } from '../flow/block.ts'
import { balancePages, paginate } from '../flow/paginate.ts'
import { printArea } from '../paper.ts'
import type { Setting } from '../setting.ts'
import { documentRoot, within } from '../sheet/tag.ts'
import { scaledStyles } from '../type/style.ts'
import { dayHeading } from './day-heading.ts'
import { recipe } from './recipe.ts'

/** The sizes of text for a day, as shares of the usual one: a little smaller may spare a page. */
const scales = { usual: 1, least: 0.88, between: [0.96, 0.92] } as const

type Tellings = ReadonlyMap<PlanMeal, Telling>

/**
 * Day by day what is cooked, each recipe once and on one page. A day begins a page, so that its sheets can be taken out, and is
 * set as large as it can be on as few pages as it takes, as evenly as its recipes allow.
 */
export function recipes(setting: Setting): Block[] {
  const { plan, form } = setting
  const tellings = findRepeats(plan)
  const { height } = printArea(form)
  return plan.days.flatMap((day) => {
    const set = (scale: number) => {
      const blocks = dayBlocks(setting, day, tellings, scale)
      return { blocks, pages: paginate(blocks, height).at(-1)?.page ?? 1 }
    }
    const usual = set(scales.usual)
    const least = usual.pages === 1 ? usual : set(scales.least)
    if (least.pages === usual.pages) return balancePages(usual.blocks, height)
    const larger = scales.between.map(set).find(({ pages }) => pages === least.pages)
    return balancePages((larger ?? least).blocks, height)
  })
}

function dayBlocks(setting: Setting, day: PlanDay, tellings: Tellings, scale: number): Block[] {
  const section = within(documentRoot, 'Sect')
  const styles = scaledStyles(scale)
  return [
    { ...dayHeading(setting, section, day), beginsPage: true },
    ...placeMeals({ days: [day] }).map((placed) =>
      recipe(
        { ...setting, styles },
        section,
        placed,
        tellings.get(placed.meal) ?? { kind: 'whole' },
      ),
    ),
  ]
}
