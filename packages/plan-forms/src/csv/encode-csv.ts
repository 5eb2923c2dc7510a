import type { Locale } from '@zero-sum/contracts'

export type CsvCell = string | number | undefined

type Dialect = { separator: ',' | ';'; decimalPoint: '.' | ',' }

/**
 * How a spreadsheet in a language expects a table. English is RFC 4180 to the letter. RFC 4180 says nothing of the point in
 * numbers; German takes that for decimals which a German spreadsheet takes, or "1.5" g would open as the first of May. As that is
 * a comma, fields are parted by the semicolon, at which alone such a spreadsheet parts them when a file is simply opened.
 */
const dialects: Readonly<Record<Locale, Dialect>> = {
  en: { separator: ',', decimalPoint: '.' },
  de: { separator: ';', decimalPoint: ',' },
}

/** What a spreadsheet takes for the beginning of a formula; the wide forms count too, since some keyboards write them. */
const formulaStart = /^[\t\r]*[=+\-@＝＋－＠]/

/**
 * Rows as CSV (RFC 4180): CRLF after each, quotes where they are needed and doubled inside. A text that a spreadsheet would run
 * as a formula gets an apostrophe before it.
 *
 * It begins with a byte order mark: without one Excel takes UTF-8 for the code page of the machine and breaks "é" and "½".
 */
export function encodeCsv(rows: readonly (readonly CsvCell[])[], locale: Locale): string {
  const dialect = dialects[locale]
  const line = (row: readonly CsvCell[]) =>
    `${row.map((cell) => encodeCell(cell, dialect)).join(dialect.separator)}\r\n`
  return `\ufeff${rows.map(line).join('')}`
}

function encodeCell(cell: CsvCell, { decimalPoint }: Dialect): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimalPoint)
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
