import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutRows } from './cut-rows.ts'
import { countRows, RowDigest } from './row-digest.ts'

const row = fc.string({ unit: 'binary' }).map((text) => `${text.replaceAll('\n', '\\n')}\n`)
const rows = fc.array(row, { maxLength: 30 })

async function* inPieces(text: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += length) yield text.subarray(at, at + length)
}

async function gatherAll(parts: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = []
  for await (const part of parts) all.push(part)
  return all
}

const digestOf = (texts: readonly Buffer[]) => {
  const digest = new RowDigest()
  for (const text of texts) digest.add(text)
  return digest
}

describe('cutRows', () => {
  it('loses nothing, and cuts after whole rows, however the pieces come', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        async (written, length, least) => {
          const text = Buffer.from(written.join(''))
          const parts = await gatherAll(cutRows(inPieces(text, length), least))
          expect(Buffer.concat(parts).equals(text)).toBe(true)
          expect(parts.every((part) => part.at(-1) === 0x0a)).toBe(true)
          expect(parts.reduce((sum, part) => sum + countRows(part), 0)).toBe(written.length)
        },
      ),
    )
  })
})

describe('RowDigest', () => {
  it('is the same in any order and any parts, and another for any other rows', () => {
    fc.assert(
      fc.property(rows, row, (written, more) => {
        const digest = digestOf([Buffer.from(written.join(''))])
        expect(digest.equals(digestOf(written.toReversed().map((one) => Buffer.from(one))))).toBe(
          true,
        )
        expect(digest.equals(digestOf([...written, more].map((one) => Buffer.from(one))))).toBe(
          false,
        )
        if (written[0] !== undefined && written[0] !== more)
          expect(
            digest.equals(digestOf([more, ...written.slice(1)].map((one) => Buffer.from(one)))),
          ).toBe(false)
      }),
    )
  })
})
