import { createHash } from 'node:crypto'

const lineEnd = 0x0a
const modulus = 1n << 256n

/** Where in COPY's text the last row ends, as the index after it; 0 where none does. COPY writes line ends of values as `\n`. */
export function endOfRows(text: Buffer): number {
  return text.lastIndexOf(lineEnd) + 1
}

/** How many rows end in a piece of COPY's text. */
export function countRows(text: Buffer): number {
  let rows = 0
  for (let at = text.indexOf(lineEnd); at !== -1; at = text.indexOf(lineEnd, at + 1)) rows += 1
  return rows
}

/**
 * What a table holds whatever the order of its rows: their number, and the sum modulo 2^256 of the SHA-256 of each. Two
 * tables with the same rows have the same; Postgres gives no order to rows, so theirs can't be compared as one text.
 */
export class RowDigest {
  rows = 0
  #sum = 0n

  /** Takes in whole rows of COPY's text. */
  add(text: Buffer): void {
    let from = 0
    for (let at = text.indexOf(lineEnd); at !== -1; at = text.indexOf(lineEnd, from)) {
      const hash = createHash('sha256').update(text.subarray(from, at)).digest('hex')
      this.#sum = (this.#sum + BigInt(`0x${hash}`)) % modulus
      this.rows += 1
      from = at + 1
    }
  }

  equals(other: RowDigest): boolean {
    return this.rows === other.rows && this.#sum === other.#sum
  }
}
