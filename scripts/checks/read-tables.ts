/** The rows of a table of a document, each by its headings. */
export type TableRow = Readonly<Record<string, string>>

/**
 * The tables of a Markdown text that stand under a comment `<!-- checked: name -->`, by that name; several of one name are
 * joined. Code marks around a cell are taken off.
 */
export function readTables(text: string): ReadonlyMap<string, readonly TableRow[]> {
  const tables = new Map<string, TableRow[]>()
  for (const [, name = '', body = ''] of text.matchAll(
    /<!-- checked: (.+?) -->\n((?:\|.*\|\n?)+)/g,
  )) {
    const [headings = [], , ...rows] = body.trim().split('\n').map(cellsOf)
    const read = rows.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [`${headings[at] ?? at}`, cell])),
    )
    tables.set(name, [...(tables.get(name) ?? []), ...read])
  }
  return tables
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'))
}

/** A number as documents write it, with commas between thousands. */
export function readNumber(written: string): number {
  return written === '' ? Number.NaN : Number(written.replaceAll(',', ''))
}
