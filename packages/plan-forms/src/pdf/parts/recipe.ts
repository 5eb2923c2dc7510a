import { portionGrams } from '@zero-sum/nutrition-engine/amounts-to-cook'
import { mealOfWeek, slotName } from '../../language.ts'
import { findPot, type PlacedMeal } from '../../week/find-pot.ts'
import type { Telling } from '../../week/find-repeats.ts'
import { sayFigures } from '../../week/say-figures.ts'
import { sayPot, shareOfPot } from '../../week/say-pot.ts'
import { type Block, beside, stack } from '../flow/block.ts'
import { listItem } from '../flow/list.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { drawRule } from '../flow/rule.ts'
import { palette } from '../palette.ts'
import { mealAnchor, pageNumber } from '../setting.ts'
import { decorate, type ElementSource, within } from '../sheet/tag.ts'
import { inColour, scaled, tabular } from '../type/style.ts'
import type { CookSetting } from './cook-setting.ts'
import { ingredientList } from './ingredients.ts'

const leftWidth = 242
const gutter = 22
/** Between the line above a recipe and its first words. */
const underRule = 6

/** A meal with all that its cook needs, so far as it has not been told before. */
export function recipe(
  setting: CookSetting,
  parent: ElementSource,
  placed: PlacedMeal,
  telling: Telling,
): Block {
  const section = within(parent, 'Sect')
  const { day, at, meal } = placed
  const parts = [
    recipeHead(setting, section, placed),
    ...potNote(setting, section, placed, telling),
    ...tellingParts(setting, section, placed, telling),
  ]
  const whole = stack(parts, { before: 16, anchor: mealAnchor(day.day, at) })
  return {
    ...whole,
    height: whole.height + underRule,
    outline: [{ title: meal.name, level: 2 }],
    draw(sheet, x, y) {
      drawRule(sheet, { x, y, width: setting.width }, palette.ink, 0.8)
      whole.draw(sheet, x, y + underRule)
    },
  }
}

function recipeHead(setting: CookSetting, parent: ElementSource, { meal }: PlacedMeal): Block {
  const { width, language, styles } = setting
  const { t, formats } = language
  const { slot, name, totalMinutes, activeMinutes, nutrients } = meal
  const minutes = formats.minutes(totalMinutes)
  const time =
    activeMinutes >= totalMinutes
      ? minutes
      : t('minutesAndActive', { minutes, active: formats.minutes(activeMinutes) })
  const half = width / 2
  return stack(
    [
      beside(
        paragraph(slotName(slot, language), styles.label, { parent, width: half }),
        paragraph(time, styles.small, { parent, width: half, align: 'right' }),
        half,
      ),
      paragraph(name, styles.dish, {
        ...{ parent, width, tag: 'H3', before: 2 },
      }),
      paragraph(sayFigures(nutrients, language, '  ·  '), tabular(styles.small), {
        parent,
        width,
        before: 2,
      }),
    ],
    { before: 0 },
  )
}

/** What the meal has to do with other days, on butter so that nobody weighs a pot twice. */
function potNote(
  setting: CookSetting,
  parent: ElementSource,
  placed: PlacedMeal,
  telling: Telling,
): Block[] {
  const { plan, language, width, styles } = setting
  const { t, formats } = language
  const pot = findPot(placed, plan)
  if (pot === undefined) return []
  const amount = formats.foodWeight(portionGrams(placed.meal))
  const share = shareOfPot(pot.portions, language)
  const where =
    telling.kind === 'nothing' && pot.kind === 'leftover' ? ` ${referBack(setting, telling)}` : ''
  const words = paragraph(
    runs(
      [sayPot(pot, language), styles.strong],
      [
        ` ${t(pot.kind === 'leftover' ? 'yourPortion' : 'onePortionIs', { share, amount })}${where}`,
        styles.body,
      ],
    ),
    styles.body,
    { parent, width: width - 20 },
  )
  return [onButter(words, width)]
}

function onButter(words: Block, width: number): Block {
  const padding = 5
  return {
    height: words.height + 2 * padding,
    before: 7,
    draw(sheet, x, y) {
      decorate(sheet, () => {
        sheet.document.rect(x, y, width, words.height + 2 * padding).fill(palette.butter)
        sheet.document.rect(x, y, 3, words.height + 2 * padding).fill(palette.butterEdge)
      })
      words.draw(sheet, x + 12, y + padding)
    },
  }
}

function referBack(setting: CookSetting, { earlier }: Exclude<Telling, { kind: 'whole' }>): string {
  const { t } = setting.language
  const page = pageNumber(setting, mealAnchor(earlier.day.day, earlier.at))
  return t('recipeOnPage', { page })
}

function tellingParts(
  setting: CookSetting,
  parent: ElementSource,
  placed: PlacedMeal,
  telling: Telling,
): Block[] {
  const { meal } = placed
  if (telling.kind === 'whole')
    return [ingredientsAndSteps(setting, parent, placed, methodParts(setting, parent, meal.method))]
  if (telling.kind === 'amounts') {
    const steps = [
      asBefore(setting, parent, telling, 'stepsAsFor'),
      ...(telling.newSteps.length === 0 ? [] : stepItems(setting, parent, telling.newSteps)),
    ]
    return [ingredientsAndSteps(setting, parent, placed, steps)]
  }
  if (meal.leftoverFromDay !== undefined)
    return meal.method.map((step) =>
      paragraph(step, setting.styles.body, {
        ...{ parent, width: setting.width, before: 6 },
      }),
    )
  return [{ ...asBefore(setting, parent, telling, 'sameAs', setting.width), before: 6 }]
}

function ingredientsAndSteps(
  setting: CookSetting,
  parent: ElementSource,
  { meal }: PlacedMeal,
  steps: readonly Block[],
): Block {
  const ingredients = ingredientList(setting, parent, meal, leftWidth)
  return { ...beside(ingredients, stack(steps), leftWidth + gutter), before: 9 }
}

function methodParts(
  setting: CookSetting,
  parent: ElementSource,
  steps: readonly string[],
): Block[] {
  return [
    paragraph(setting.language.t('method'), setting.styles.smallStrong, {
      ...{ parent, width: rightWidth(setting), tag: 'H4' },
    }),
    ...stepItems(setting, parent, steps),
  ]
}

function stepItems(setting: CookSetting, parent: ElementSource, steps: readonly string[]): Block[] {
  const { styles } = setting
  const list = within(parent, 'L')
  return steps.map((step, at) =>
    listItem(runs([step, styles.body]), {
      ...{ list, width: rightWidth(setting), gap: 8, before: 4 },
      label: {
        text: setting.language.formats.number(at + 1),
        style: inColour(scaled(styles.figure, 0.74), palette.leek),
        width: 12,
        align: 'right',
      },
    }),
  )
}

function asBefore(
  setting: CookSetting,
  parent: ElementSource,
  telling: Exclude<Telling, { kind: 'whole' }>,
  key: 'sameAs' | 'stepsAsFor',
  width = rightWidth(setting),
): Block {
  const { language, styles } = setting
  const { day, at, meal } = telling.earlier
  const text = language.t(key, {
    meal: mealOfWeek({ weekday: day.weekday, slot: meal.slot }, language),
    page: pageNumber(setting, mealAnchor(day.day, at)),
  })
  return paragraph(text, styles.body, { parent, width })
}

function rightWidth({ width }: CookSetting): number {
  return width - leftWidth - gutter
}
