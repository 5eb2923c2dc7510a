import type { Plan } from '@zero-sum/contracts'
import type { Block } from '../flow/block.ts'
import { listItem } from '../flow/list.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { palette } from '../palette.ts'
import { inPlanLanguage, noticesAnchor, type Setting } from '../setting.ts'
import { documentRoot, type ElementSource, within } from '../sheet/tag.ts'
import { inColour, styles } from '../type/style.ts'
import { bulletItem } from './numbers.ts'
import { nutrients } from './nutrients.ts'
import { closingHeading, partHeading } from './section-heading.ts'

/** What was checked, what to know, where the figures are from, and what the plan is not. */
export function endMatter(setting: Setting, numbers: ElementSource): Block[] {
  return [
    ...nutrients(setting, numbers),
    ...checks(setting, numbers),
    ...notices(setting),
    ...sources(setting),
  ]
}

function checks(setting: Setting, section: ElementSource): Block[] {
  const { plan, language, width } = setting
  const list = within(section, 'L')
  return [
    partHeading(setting, section, language.t('checksTitle')),
    ...plan.qa.checks.map(({ passed, detail }) =>
      listItem(runs([detail, styles.body]), {
        ...{ list, width: width * 0.85, gap: 6, before: 3 },
        label: {
          text: passed ? '✓' : '×',
          style: inColour(styles.strong, passed ? palette.leek : palette.protein),
          width: 12,
        },
        body: inPlanLanguage(setting),
      }),
    ),
  ]
}

/** Whether a plan has something that its reader should know first. */
export function hasNotices({ notices, screening }: Plan): boolean {
  return screening === 'unscreened' || notices.length > 0
}

function notices(setting: Setting): Block[] {
  const { plan, language } = setting
  const { t } = language
  const section = within(documentRoot, 'Sect')
  const list = within(section, 'L')
  const unscreened = plan.screening === 'unscreened'
  if (!hasNotices(plan)) return []
  return [
    closingHeading(setting, section, t('goodToKnow'), { anchor: noticesAnchor }),
    ...(unscreened
      ? [bulletItem({ ...setting, planLanguage: undefined }, list, t('unscreened'))]
      : []),
    ...plan.notices.map(({ detail }) => bulletItem(setting, list, detail)),
  ]
}

function sources(setting: Setting): Block[] {
  const { plan, language, width } = setting
  const { t, formats } = language
  const section = within(documentRoot, 'Sect')
  const text = (key: 'disclaimer' | 'foodSource' | 'formulaSource' | 'referenceSource') =>
    paragraph(t(key), styles.body, { parent: section, width: width * 0.85, before: 6 })
  const made = t('madeFrom', {
    version: plan.catalogueVersion,
    seed: formats.number(plan.seed),
  })
  return [
    closingHeading(setting, section, t('sourcesTitle')),
    ...[text('foodSource'), text('referenceSource'), text('formulaSource')],
    paragraph(made, styles.small, { parent: section, width: width * 0.85, before: 6 }),
    closingHeading(setting, section, t('disclaimerTitle')),
    text('disclaimer'),
  ]
}
