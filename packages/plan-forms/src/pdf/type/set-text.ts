import { measure } from './measure.ts'
import type { Style } from './style.ts'

export type Run = { text: string; style: Style }
export type Piece = Run & { width: number }
export type Line = { pieces: Piece[]; width: number; height: number }
/** A text in lines of a given width; lengths in points. */
export type SetText = { lines: Line[]; width: number; height: number }

/**
 * Sets runs of text in lines that are at most `width` wide; a line feed ends a line. A word that is wider than a line is cut.
 */
export function setText(runs: readonly Run[], width: number): SetText {
  const lines: Line[] = []
  let line = emptyLine(runs)
  const finish = () => {
    lines.push(trimmed(line))
    line = emptyLine(runs)
  }
  for (const word of wordsOf(runs).flatMap((one) => cutToWidth(one, width))) {
    if (word[0]?.text === '\n') {
      const last = line.pieces.at(-1)
      if (last !== undefined) last.text += ' '
      finish()
      continue
    }
    if (line.pieces.length > 0 && line.width + bareWidthOf(word) > width + 0.01) finish()
    for (const piece of word) append(line, piece)
  }
  if (line.pieces.length > 0) finish()
  return { lines, width, height: lines.reduce((sum, { height }) => sum + height, 0) }
}

/** A text in one style. */
export function setPlain(text: string, style: Style, width: number): SetText {
  return setText([{ text, style }], width)
}

function emptyLine(runs: readonly Run[]): Line {
  return { pieces: [], width: 0, height: runs[0]?.style.leading ?? 0 }
}

/** A line may end after a space, around a line feed, and after a hyphen, dash or slash inside a word. */
const lineEnd = /(?<= )(?! )|(?<=\n)|(?=\n)|(?<=\p{L}[-–/])(?=\p{L})/u

/** Runs as words: each a list of pieces that no line end may part. */
function wordsOf(runs: readonly Run[]): Piece[][] {
  const words: Piece[][] = []
  let isOpen = false
  for (const { text, style } of runs)
    for (const part of printable(text).split(lineEnd)) {
      if (part === '') continue
      const piece = { text: part, style, width: part === '\n' ? 0 : measure(part, style) }
      const last = words.at(-1)
      if (isOpen && last !== undefined && part !== '\n') last.push(piece)
      else words.push([piece])
      isOpen = !/[ \-–/\n]$/.test(part)
    }
  return words
}

/** Composed letters, and for narrow spaces that fonts lack the one that keeps words together as well. */
function printable(text: string): string {
  return text.normalize('NFC').replace(/[\u202f\u2009]/g, '\u00a0')
}

function cutToWidth(word: Piece[], width: number): Piece[][] {
  if (bareWidthOf(word) <= width) return [word]
  return word.flatMap((piece) => cutPiece(piece, width).map((part) => [part]))
}

/** Spaces at the end of a line take no room. */
function bareWidthOf(word: readonly Piece[]): number {
  return word.reduce((sum, { text, style, width }, at) => {
    const isLast = at === word.length - 1
    return sum + (isLast && text.endsWith(' ') ? measure(text.trimEnd(), style) : width)
  }, 0)
}

function cutPiece({ text, style }: Piece, width: number): Piece[] {
  const parts: Piece[] = []
  let rest = text
  while (rest !== '') {
    let length = rest.length
    while (length > 1 && measure(rest.slice(0, length), style) > width) length -= 1
    const part = rest.slice(0, length)
    parts.push({ text: part, style, width: measure(part, style) })
    rest = rest.slice(length)
  }
  return parts
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
