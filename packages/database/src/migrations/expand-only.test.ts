import { describe, expect, it } from 'vitest'
import { readColumnsAt, readMigrations } from './read-migrations.ts'

/** What a migration takes away that no release in use needs any more, as `0009_name: table.column`. */
const contractions: readonly string[] = []

const migrations = readMigrations()
const steps = migrations.slice(1).map((newer, nr) => ({ older: migrations[nr]?.tag ?? '', newer: newer.tag }))

describe('a migration lets the former release go on: it', () => {
  it.each(steps)('$newer takes no table and no column away, and asks for none that old words do not give', async ({ older, newer }) => {
    const [before, after] = [await readColumnsAt(older), await readColumnsAt(newer)]
    const tables = new Set([...before.keys()].map((name) => name.split('.')[0]))
    const gone = [...before.keys()].filter((name) => !after.has(name))
    const demanding = [...after].filter(
      ([name, { notNull, hasDefault }]) =>
        !before.has(name) && tables.has(name.split('.')[0]) && notNull && !hasDefault,
    )
    const stricter = [...after].filter(
      ([name, { notNull, hasDefault }]) => before.get(name)?.notNull === false && notNull && !hasDefault,
    )
    const retyped = [...after].filter(([name, { type }]) => (before.get(name)?.type ?? type) !== type)
    const found = [...gone, ...[...demanding, ...stricter, ...retyped].map(([name]) => name)]
    expect(found.filter((name) => !contractions.includes(`${newer}: ${name}`))).toEqual([])
  })
})
