import { palette } from '../palette.ts'
import type { Setting } from '../setting.ts'
import { drawText } from '../sheet/draw-text.ts'
import type { Sheet } from '../sheet/open-sheet.ts'
import { setPlain } from '../type/set-text.ts'
import { styles, tabular } from '../type/style.ts'

/** At the foot of every page: whose paper it is, and which page of how many. Not part of what is read aloud. */
export function drawFooter(sheet: Sheet, setting: Setting, page: number, pages: number): void {
  const { document, form } = sheet
  const { width, title, language } = setting
  const { t, formats } = language
  const { left } = form.margin
  const y = form.height - 40
  const half = width / 2
  const name = setPlain(`${t('productName')}  ·  ${title}`, styles.small, width * 0.75)
  const number = t('pageOf', { page: formats.number(page), pages: formats.number(pages) })
  document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
  document
    .lineWidth(0.6)
    .moveTo(left, y - 8)
    .lineTo(left + width, y - 8)
    .stroke(palette.line)
  drawText(sheet, { ...name, lines: name.lines.slice(0, 1) }, left, y)
  drawText(sheet, setPlain(number, tabular(styles.small), half), left + half, y, 'right')
  document.endMarkedContent()
}
