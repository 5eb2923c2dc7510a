import { drawText } from '../sheet/draw-text.ts'
import { type ElementSource, type TagOptions, tag, within } from '../sheet/tag.ts'
import { type Run, setText } from '../type/set-text.ts'
import type { Style } from '../type/style.ts'
import type { Block } from './block.ts'

export type ParagraphSettings = TagOptions & {
  parent: ElementSource
  width: number
  tag?: string
  before?: number
  /** How far it is set in from the left. */
  indent?: number
  align?: 'left' | 'right'
}

/** A text as a block of its own: a paragraph, a heading, a cell. */
export function paragraph(
  text: string | readonly Run[],
  style: Style,
  settings: ParagraphSettings,
): Block {
  const {
    parent,
    width,
    tag: name = 'P',
    before = 0,
    indent = 0,
    align = 'left',
    ...options
  } = settings
  const runs = typeof text === 'string' ? [{ text, style }] : text
  const set = setText(runs, width - indent)
  const element = within(parent, name, options)
  return {
    height: set.height,
    before,
    draw(sheet, x, y) {
      tag(sheet, element, () => drawText(sheet, set, x + indent, y, align))
    },
  }
}

/** Runs in two styles, one after the other. */
export function runs(...parts: readonly (readonly [text: string, style: Style])[]): Run[] {
  return parts.map(([text, style]) => ({ text, style }))
}
