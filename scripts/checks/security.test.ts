import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@zero-sum/settings/limits'
import { describe, expect, it } from 'vitest'
import { root } from '../config.ts'

const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
const rows = [
  ...text.matchAll(/^\| ([\d.,– ]+(?: \(level \d\))?) \| (.*) \| (\w+) \| (.*) \|$/gm),
].map(([, item = '', what = '', status = '', evidence = '']) => ({ item, what, status, evidence }))

describe('the table of ASVS', () => {
  it('says of each item whether it is held, partly held, or open', () => {
    expect(rows.length).toBeGreaterThan(30)
    for (const { item, status, evidence } of rows) {
      expect(['held', 'open', 'partly'], item).toContain(status)
      expect(evidence.length, item).toBeGreaterThan(10)
    }
  })

  it('names only tests that exist', () => {
    const named = rows.flatMap(({ item, evidence }) =>
      [...evidence.matchAll(/`([^`]+\.test\.ts)` › "([^"]+)"/g)].map(
        ([, file = '', name = '']) => ({ item, file, name }),
      ),
    )
    expect(named.length).toBeGreaterThan(25)
    const missing = named.filter(({ file, name }) => {
      const path = join(root, file)
      return !(existsSync(path) && readFileSync(path, 'utf8').includes(name))
    })
    expect(missing).toEqual([])
  })

  it('proves by a test what is held, or by there being nothing of the kind', () => {
    const bare = rows.filter(
      ({ status, evidence }) =>
        status === 'held' && !/\.test\.ts` › "|there are none/.test(evidence),
    )
    expect(bare).toEqual([])
  })
})

describe('the table of limits', () => {
  it('has every rule, as it is', () => {
    const unitsMs: Readonly<Record<string, number>> = { s: 1e3, m: 6e4, h: 3.6e6, d: 8.64e7 }
    const told = [
      ...text.matchAll(/^\| `([\w/-]+)` \| (\w+) \| (\d+) \| (\d+) ([smhd]) \|$/gm),
    ].map(
      ([, name = '', per, most, count, unit = '']) =>
        [
          name,
          { per, most: Number(most), windowMs: Number(count) * (unitsMs[unit] ?? 0) },
        ] as const,
    )
    expect(Object.fromEntries(told)).toEqual(rules)
  })
})
