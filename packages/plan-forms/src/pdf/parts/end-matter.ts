import type { Plan } from '@zero-sum/contracts'
import { capitalised } from '../../language.ts'
import { type Block, beside, stack } from '../flow/block.ts'
import { listItem } from '../flow/list.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { palette } from '../palette.ts'
import { noticesAnchor, type Setting } from '../setting.ts'
import { documentRoot, type ElementSource, within } from '../sheet/tag.ts'
import { inColour, type Style, styles } from '../type/style.ts'
import { bulletItem } from './numbers.ts'
import { nutrients } from './nutrients.ts'
import { closingHeading, partHeading } from './section-heading.ts'

const columnGap = 28

/** What was checked, what to know, where the figures are from, and what the plan is not. */
export function endMatter(setting: Setting, numbers: ElementSource): Block[] {
  return [
    ...nutrients(setting, numbers),
    ...checks(setting, numbers),
    ...notices(setting),
    sources(setting),
  ]
}

/** In two columns: the sentences are short. What each is about stands before it, since several say the same of their figure. */
function checks(setting: Setting, section: ElementSource): Block[] {
  const { plan, language, width } = setting
  const list = within(section, 'L')
  const columnWidth = (width - columnGap) / 2
  const items = plan.qa.checks.map(({ check, passed, detail }) =>
    listItem(runs([`${capitalised(check)}: `, styles.strong], [detail, styles.body]), {
      ...{ list, width: columnWidth, gap: 6, before: 3 },
      label: {
        text: passed ? '✓' : '×',
        style: inColour(styles.strong, passed ? palette.leek : palette.protein),
        width: 12,
      },
    }),
  )
  const half = Math.ceil(items.length / 2)
  return [
    partHeading(setting, section, language.t('checksTitle')),
    {
      ...beside(stack(items.slice(0, half)), stack(items.slice(half)), columnWidth + columnGap),
      before: 6,
    },
  ]
}

/** Whether a plan has something that its reader should know first. */
export function hasNotices({ notices, screening }: Plan): boolean {
  return screening === 'unscreened' || notices.length > 0
}

function notices(setting: Setting): Block[] {
  const { plan, language, width } = setting
  const { t } = language
  const section = within(documentRoot, 'Sect')
  const list = within(section, 'L')
  const unscreened = plan.screening === 'unscreened'
  if (!hasNotices(plan)) return []
  return [
    closingHeading(section, width, t('goodToKnow'), { anchor: noticesAnchor }),
    ...(unscreened ? [bulletItem(setting, list, t('unscreened'))] : []),
    ...plan.notices.map(({ detail }) => bulletItem(setting, list, detail)),
  ]
}

/** Where the figures are from, and beside it what the plan is not. */
function sources(setting: Setting): Block {
  const { plan, language, width } = setting
  const { t, formats } = language
  const columnWidth = (width - columnGap) / 2
  const [from, not] = [within(documentRoot, 'Sect'), within(documentRoot, 'Sect')]
  const made = t('madeFrom', {
    version: plan.catalogueVersion,
    seed: formats.number(plan.seed),
  })
  const text = (parent: ElementSource, words: string, style: Style = styles.body) =>
    paragraph(words, style, { parent, width: columnWidth, before: 6 })
  const left = stack([
    closingHeading(from, columnWidth, t('sourcesTitle')),
    ...[t('foodSource'), t('referenceSource'), t('formulaSource')].map((one) => text(from, one)),
    text(from, made, styles.small),
  ])
  const right = stack([
    closingHeading(not, columnWidth, t('disclaimerTitle')),
    text(not, t('disclaimer')),
  ])
  return {
    ...beside(left, right, columnWidth + columnGap),
    outline: [
      { title: t('sourcesTitle'), level: 1 },
      { title: t('disclaimerTitle'), level: 1 },
    ],
  }
}
