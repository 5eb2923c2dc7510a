import { describe, expect, it } from 'vitest'
import { readNumber, readTables } from './read-tables.ts'

const text = `# Title

| not | checked |
|---|---|
| 1 | 2 |

<!-- checked: fruit -->
| name | grams |
|---|---|
| \`apple\` | 1,250 |
| pear |  |

<!-- checked: fruit -->
| name | grams |
|---|---|
| fig | 0.5 |
`

describe('readTables', () => {
  it('reads the tables that are marked, joins those of one name, and no other', () => {
    const tables = readTables(text)
    expect([...tables.keys()]).toEqual(['fruit'])
    expect(tables.get('fruit')).toEqual([
      { name: 'apple', grams: '1,250' },
      { name: 'pear', grams: '' },
      { name: 'fig', grams: '0.5' },
    ])
  })
})

describe('readNumber', () => {
  it('reads thousands, and nothing as no number', () => {
    expect([readNumber('1,250'), readNumber('0.5')]).toEqual([1250, 0.5])
    expect(readNumber('')).toBeNaN()
    expect(readNumber('twelve')).toBeNaN()
  })
})
