export type CsvCell = string | number | undefined

/** What a spreadsheet takes for the beginning of a formula; the wide forms count too, since some keyboards write them. */
const formulaStart = /^[\t\r]*[=+\-@＝＋－＠]/

/**
 * Rows as CSV (RFC 4180): CRLF after each, quotes where they are needed and doubled inside. Numbers have a decimal point in
 * every language. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * It begins with a byte order mark: without one Excel takes UTF-8 for the code page of the machine and breaks "é" and "½".
 */
export function encodeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(encodeCell).join(',')}\r\n`).join('')}`
}

function encodeCell(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
