import { endOfRows } from './row-digest.ts'

/** A part is at least this long where there are more rows, so that one small row more doesn't make a part more. */
export const partBytes = 4 * 1024 * 1024

/** Gathers pieces of COPY's text into parts of whole rows. A row that is longer than a part makes a part of its own. */
export async function* cutRows(
  pieces: AsyncIterable<Buffer>,
  least: number = partBytes,
): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = []
  let length = 0
  for await (const piece of pieces) {
    gathered.push(piece)
    length += piece.length
    const end = length < least ? 0 : endOfRows(piece)
    if (end === 0) continue
    yield Buffer.concat([...gathered.slice(0, -1), piece.subarray(0, end)])
    gathered = [piece.subarray(end)]
    length = piece.length - end
  }
  if (length > 0) yield Buffer.concat(gathered)
}
