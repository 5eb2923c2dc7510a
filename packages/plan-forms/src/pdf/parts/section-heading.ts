import { type Block, stack } from '../flow/block.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Setting } from '../setting.ts'
import type { ElementSource } from '../sheet/tag.ts'
import { styles } from '../type/style.ts'

/** The head of a part of the document. */
export function sectionHeading(
  { width }: Setting,
  parent: ElementSource,
  words: { title: string; lead?: string },
  extra: Partial<Block> = {},
): Block {
  const { title, lead } = words
  return stack(
    [
      paragraph(title, styles.section, { parent, width, tag: 'H2' }),
      ...(lead === undefined ? [] : [paragraph(lead, styles.lead, { parent, width, before: 4 })]),
    ],
    { before: 30, keepsNext: true, outline: [{ title, level: 1 }], ...extra },
  )
}

/** The head of one of the short sections at the end. */
export function closingHeading(
  parent: ElementSource,
  width: number,
  title: string,
  extra: Partial<Block> = {},
): Block {
  const heading = paragraph(title, styles.part, { parent, width, tag: 'H2', before: 24 })
  return { ...heading, keepsNext: true, outline: [{ title, level: 1 }], ...extra }
}

/** The head of a part of a section. */
export function partHeading({ width }: Setting, parent: ElementSource, title: string): Block {
  const heading = paragraph(title, styles.heading, { parent, width, tag: 'H3', before: 20 })
  return { ...heading, keepsNext: true, outline: [{ title, level: 2 }] }
}
