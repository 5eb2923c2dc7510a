import type { PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { amountsToCook } from '@zero-sum/plan-language/amounts-to-cook'
import { type Block, beside, stack } from '../flow/block.ts'
import { listItem } from '../flow/list.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { type ElementSource, within } from '../sheet/tag.ts'
import { tabular } from '../type/style.ts'
import type { CookSetting } from './cook-setting.ts'

const amountWidth = 38
const numberWidth = 34
const gap = 7

/** What to weigh: an item for each food with its grams, its household amount and its USDA number. */
export function ingredientList(
  setting: CookSetting,
  parent: ElementSource,
  meal: PlanMeal,
  width: number,
): Block {
  const { styles, language } = setting
  const { t } = language
  const { cookedPortions } = meal
  const title =
    cookedPortions === undefined
      ? t('ingredients')
      : t('ingredientsFor', { portions: cookedPortions })
  const list = within(parent, 'L')
  return stack([
    beside(
      paragraph(title, styles.smallStrong, {
        ...{ parent, width: width - numberWidth - gap, tag: 'H4' },
      }),
      paragraph(t('usda'), styles.fine, { parent, width: numberWidth, align: 'right' }),
      width - numberWidth,
    ),
    ...amountsToCook(meal, language.formats.settings.locale).map((line, at) => {
      const portion = cookedPortions === undefined ? undefined : meal.ingredients[at]
      return ingredientItem(setting, list, line, portion, width)
    }),
  ])
}

function ingredientItem(
  setting: CookSetting,
  list: ElementSource,
  line: PlanIngredient,
  ofOnePortion: PlanIngredient | undefined,
  width: number,
): Block {
  const { styles, language } = setting
  const { t, formats } = language
  const { food, grams, household, prep, ndb } = line
  // A weight in other words is no household amount.
  const isWeight = /^[\d.,]+ k?g$/.test(household)
  const details = [
    ...(isWeight ? [] : [besideItsNumber(withoutRepeat(household, prep))]),
    ...(prep === undefined ? [] : [prep]),
    ...(ofOnePortion === undefined
      ? []
      : [keptTogether(t('eachPortion', { amount: formats.foodWeight(ofOnePortion.grams) }))]),
  ]
  return listItem(runs([`${food}  `, styles.body], [details.join(', '), styles.small]), {
    ...{ list, width, gap, before: 2.8 },
    label: {
      ...{ text: formats.foodWeight(grams), style: tabular(styles.strong) },
      ...{ width: amountWidth, align: 'right' },
    },
    note: {
      ...{ text: ndb, style: tabular(styles.fine), width: numberWidth, align: 'right' },
      actual: t('usdaNumber', { number: ndb }),
    },
  })
}

/** "about 9 cups" on one line. */
function besideItsNumber(household: string): string {
  return household.replace(/ (?=\p{N})|(?<=\p{N}) /gu, '\u00a0')
}

/** "3 tsp" of "3 tsp, grated" where it is said beside it that it is grated, however finely. */
function withoutRepeat(household: string, prep: string | undefined): string {
  const [amount = household, state] = household.split(', ')
  return state !== undefined && prep?.includes(state) === true ? amount : household
}

function keptTogether(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
