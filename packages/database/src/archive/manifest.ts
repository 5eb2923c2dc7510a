import { z } from 'zod'

/** Rises when an older program could no longer read what is written. */
export const formatVersion = 1

export const manifestName = 'manifest.json'
export const sumsName = 'SHA256SUMS'
export const readmeName = 'README.txt'

const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)
const count = z.int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const manifestSchema = z.object({
  format: z.literal('zero-sum-archive'),
  formatVersion: z.int().positive(),
  /** Of the program that wrote it. */
  productVersion: z.string(),
  /** The newest migration that the database had. */
  migration: z.object({ tag: z.string(), when: z.int(), hash: sha256 }),
  postgresVersion: z.string(),
  /** The one instant that all rows are of, by the database's clock. */
  at: z.iso.datetime(),
  /** In the order in which they can be loaded: no table before one that it refers to. */
  tables: z.array(
    z.object({
      name,
      columns: z.array(name),
      parts: count,
      rows: count,
      /** Of its rows as Postgres's COPY writes them in text, uncompressed. */
      bytes: count,
      sha256,
    }),
  ),
  sequences: z.array(
    z.object({ table: name, column: name, lastValue: z.string(), isCalled: z.boolean() }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>
export type TableRecord = Manifest['tables'][number]
export type SequenceRecord = Manifest['sequences'][number]

/** The name within the archive of a part of a table: whole rows, compressed by gzip. */
export function partName(table: string, nr: number): string {
  return `tables/${table}/${String(nr).padStart(6, '0')}.copy.gz`
}

/** The table whose part has this name; undefined for any other name. */
export function tableOfPart(entry: string): string | undefined {
  return /^tables\/([a-z_][a-z0-9_]{0,62})\/\d{6,}\.copy\.gz$/.exec(entry)?.[1]
}
