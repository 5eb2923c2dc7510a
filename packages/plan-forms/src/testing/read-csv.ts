/** Reads CSV by RFC 4180, apart from what writes it: rows by their header. German has semicolons for commas. */
export function readCsv(csv: string, separator: ',' | ';' = ','): Record<string, string>[] {
  if (!csv.startsWith('\ufeff') || !csv.endsWith('\r\n'))
    throw new Error('no BOM or no last line end')
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'g')
  const cells = [...csv.slice(1).matchAll(cell)]
  if (cells.map(([whole]) => whole).join('') !== csv.slice(1)) throw new Error('this is no CSV')
  const rows: string[][] = [[]]
  for (const [, text = '', end] of cells) {
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text)
    if (end === '\r\n') rows.push([])
  }
  const [header = [], ...body] = rows.slice(0, -1)
  return body.map((row) => {
    if (row.length !== header.length) throw new Error('a row is longer or shorter than the header')
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']))
  })
}
