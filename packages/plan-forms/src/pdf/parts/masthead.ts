import { type Block, stack } from '../flow/block.ts'
import { paragraph } from '../flow/paragraph.ts'
import { palette } from '../palette.ts'
import { noticesAnchor, pageNumber, type Setting } from '../setting.ts'
import { drawMark } from '../sheet/draw-mark.ts'
import type { ElementSource } from '../sheet/tag.ts'
import { inColour, scaled, styles } from '../type/style.ts'
import { hasNotices } from './end-matter.ts'

const markSize = 20

/** The head of the first page: whose paper this is, what it is called, and what the week comes to. */
export function masthead(setting: Setting, parent: ElementSource, scale: number): Block {
  const { plan, title, width, language } = setting
  const { t, formats } = language
  const energies = plan.days.map(({ totals }) => totals.energyKcal)
  const average = energies.reduce((sum, kcal) => sum + kcal, 0) / energies.length
  const readFirst = hasNotices(plan)
    ? ` ${t('readFirst', { page: pageNumber(setting, noticesAnchor) })}`
    : ''
  const name = paragraph(
    t('productName'),
    { ...styles.figure, size: 12.5, leading: markSize },
    {
      ...{ parent, width: width - markSize - 8 },
    },
  )
  const wordmark: Block = {
    ...name,
    draw(sheet, x, y) {
      drawMark(sheet, { x, y, size: markSize })
      name.draw(sheet, x + markSize + 8, y)
    },
  }
  return stack([
    wordmark,
    paragraph(title, scaled(styles.title, Math.sqrt(scale)), {
      ...{ parent, width, tag: 'H1', before: 22 * scale },
    }),
    paragraph(
      `${t('weekLead', {
        days: plan.days.length,
        energy: formats.energy(average),
        expenditure: formats.energy(plan.metabolic.expenditureKcal),
      })}${readFirst}`,
      inColour(scaled(styles.lead, Math.sqrt(scale)), palette.muted),
      { parent, width, before: 4 * scale },
    ),
  ])
}
