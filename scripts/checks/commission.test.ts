import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../config.ts'

const text = readFileSync(join(root, 'docs', 'commission.md'), 'utf8')
const rows = [...text.matchAll(/^\| (\d+\.\d+) \|.*\| `([^`]+)` › "([^"]+)" \|$/gm)].map(
  ([, statement = '', file = '', name = '']) => ({ statement, file, name }),
)

describe('the table of the commission', () => {
  it('names a test for every statement', () => {
    const statements = [...text.matchAll(/^\| (\d+\.\d+) \|/gm)]
    expect(rows.length).toBe(statements.length)
    expect(rows.length).toBeGreaterThan(20)
  })

  it('names only tests that exist', () => {
    const missing = rows.filter(({ file, name }) => {
      const path = join(root, file)
      return !(existsSync(path) && readFileSync(path, 'utf8').includes(name))
    })
    expect(missing).toEqual([])
  })
})
