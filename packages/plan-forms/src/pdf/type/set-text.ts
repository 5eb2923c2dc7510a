import { breakLines, type Piece, type Run, type Word } from './break-lines.ts'
import { measure } from './measure.ts'
import type { Style } from './style.ts'

export type { Piece, Run }
export type Line = { pieces: Piece[]; width: number; height: number }
/** A text in lines of a given width; lengths in points. */
export type SetText = { lines: Line[]; width: number; height: number }

/** Sets runs of text in lines that are at most `width` wide; a line feed ends a line. */
export function setText(runs: readonly Run[], width: number): SetText {
  const leading = runs[0]?.style.leading ?? 0
  const lines = breakLines(runs, width).map((words) => lineOf(words, leading))
  return { lines, width, height: lines.reduce((sum, { height }) => sum + height, 0) }
}

/** A text in one style. */
export function setPlain(text: string, style: Style, width: number): SetText {
  return setText([{ text, style }], width)
}

function lineOf(words: readonly Word[], leading: number): Line {
  const line: Line = { pieces: [], width: 0, height: leading }
  for (const piece of words.flat())
    if (piece.text === '\n') endWithSpace(line)
    else append(line, piece)
  return trimmed(line)
}

/** A line feed is a space to whoever copies the text. */
function endWithSpace({ pieces }: Line): void {
  const last = pieces.at(-1)
  if (last !== undefined) last.text += ' '
}

function append(line: Line, piece: Piece): void {
  const last = line.pieces.at(-1)
  if (last?.style === piece.style) {
    last.text += piece.text
    last.width += piece.width
  } else line.pieces.push({ ...piece })
  line.width += piece.width
  line.height = Math.max(line.height, piece.style.leading)
}

/**
 * A line without the room that a space at its end would take. The space itself stays: it parts the words for whoever copies the
 * text or has it read aloud.
 */
function trimmed(line: Line): Line {
  const last = line.pieces.at(-1)
  if (last === undefined) return line
  const width = measure(last.text.trimEnd(), last.style)
  const pieces = [...line.pieces.slice(0, -1), { ...last, width }]
  return { ...line, pieces, width: line.width - last.width + width }
}

/** Instrument Sans's ascent, and the sum of its ascent and descent, in ems (its `hhea` table). */
const ascent = 0.97
const ascentAndDescent = 1.22

/** How far the baseline of a line is below its top, in points. */
export function baselineOf({ pieces, height }: Line): number {
  const size = Math.max(0, ...pieces.map(({ style }) => style.size))
  return (height - ascentAndDescent * size) / 2 + ascent * size
}
