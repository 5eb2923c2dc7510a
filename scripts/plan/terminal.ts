import { styleText } from 'node:util'

/** Where text is printed: how wide it may be, and whether it may be bold or dim. */
export type Terminal = {
  columns: number
  bold(text: string): string
  dim(text: string): string
}

const narrowest = 44
const widest = 100
const usual = 80

/** The terminal behind a stream. Styles are left out where it is none, or where NO_COLOR asks for that. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const columns = Math.min(widest, Math.max(narrowest, widthOf(stream)))
  return {
    columns,
    bold: (text) => styleText('bold', text, { stream }),
    dim: (text) => styleText('dim', text, { stream }),
  }
}

/** The columns of a stream; some terminals say that they have none, which is not to be believed. */
export function widthOf({ columns }: NodeJS.WriteStream): number {
  return columns > 0 ? columns : usual
}

/** Breaks a text between words so that no line is wider than `columns`; lines after the first begin with `indent`. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  // A number stays with its degrees: only plain spaces break.
  for (const word of text.replaceAll(' °C', '\u00a0°C').split(/ +/)) {
    if (line !== '' && `${line} ${word}`.length > columns) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

/** Sets cells in columns: the first to the left, the others to the right, two spaces between. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
