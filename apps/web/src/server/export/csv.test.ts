import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('writes rows under the names of their columns, and quotes what needs it', () => {
  const rows = [
    { date: '2026-01-02', kg: 81.2, note: 'a "little", more' },
    { date: new Date('2026-01-03T00:00:00Z'), kg: null, note: 'two\nlines' },
  ]
  expect([...csvOf(['date', 'kg', 'note'], rows)].join('')).toBe(
    'date,kg,note\r\n' +
      '2026-01-02,81.2,"a ""little"", more"\r\n' +
      '2026-01-03T00:00:00.000Z,,"two\nlines"\r\n',
  )
})
