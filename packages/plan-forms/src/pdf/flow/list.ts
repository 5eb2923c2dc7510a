import { type Align, drawText } from '../sheet/draw-text.ts'
import { type ElementSource, type TagOptions, tag, within } from '../sheet/tag.ts'
import { baselineOf, type Line, type Run, type SetText, setText } from '../type/set-text.ts'
import type { Style } from '../type/style.ts'
import type { Block } from './block.ts'

/** A short text of a width of its own. */
type Aside = { text: string; style: Style; width: number; align?: Align }

export type ItemSettings = {
  list: ElementSource
  width: number
  before?: number
  /** Stands before the item: a number, an amount. */
  label: Aside
  /** Between the label, the item and its note. */
  gap: number
  body?: TagOptions
  /** Stands at the right of the item: what it can be looked up by. */
  note?: Aside & TagOptions
}

/** An item of a list: its label and its text beside it, on one first baseline. */
export function listItem(runs: readonly Run[], settings: ItemSettings): Block {
  const { list, width, before = 0, label, gap, body: options = {}, note } = settings
  const item = within(list, 'LI')
  const body = within(item, 'LBody', options)
  const noteWidth = note === undefined ? 0 : note.width + gap
  const text = setText(runs, width - label.width - gap - noteWidth)
  const first = text.lines[0]
  const asides = [
    { ...placeAside(label, first), x: 0, element: within(item, 'Lbl') },
    ...(note === undefined ? [] : [noteOf(note, first, width, body)]),
  ]
  const [start, ...end] = asides
  return {
    height: Math.max(text.height, ...asides.map(({ set, drop }) => set.height + drop)),
    before,
    draw(sheet, x, y) {
      const drawAside = ({ element, set, drop, align, x: left }: (typeof asides)[number]) =>
        tag(sheet, element, () => drawText(sheet, set, x + left, y + drop, align))
      if (start !== undefined && label.text !== '') drawAside(start)
      tag(sheet, body, () => drawText(sheet, text, x + label.width + gap, y))
      for (const aside of end) drawAside(aside)
    },
  }
}

function noteOf(
  note: Aside & TagOptions,
  first: Line | undefined,
  width: number,
  body: ElementSource,
) {
  const { text: _, style: __, width: ___, align: ____, ...options } = note
  return {
    ...placeAside(note, first),
    x: width - note.width,
    element: within(body, 'Span', options),
  }
}

/** Set so that it stands on the line of what it is beside. */
function placeAside(
  { text, style, width, align = 'left' }: Aside,
  first: Line | undefined,
): { set: SetText; drop: number; align: Align } {
  const set = setText([{ text, style }], width)
  const [line] = set.lines
  const drop = first && line ? baselineOf(first) - baselineOf(line) : 0
  return { set, drop, align }
}
