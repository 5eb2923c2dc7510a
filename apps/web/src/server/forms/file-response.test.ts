import { describe, expect, it } from 'vitest'
import { type FileKind, fileResponse } from './file-response.ts'

const kind: FileKind = {
  ...{ contentType: 'text/csv; charset=utf-8', holds: 'plan', ending: 'csv' },
  disposition: 'attachment',
}
const planOf = (date?: string) =>
  ({ days: [{ day: 1, ...(date === undefined ? {} : { date }) }] }) as Parameters<
    typeof fileResponse
  >[2]

describe('fileResponse', () => {
  it('names the file by its first day and lets nobody keep a copy', async () => {
    const answer = fileResponse('a,b', kind, planOf('2026-03-09'), 'en')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="meal-plan-2026-03-09.csv"',
      'cache-control': 'no-store',
    })
    expect(await answer.text()).toBe('a,b')
  })

  it('names it in the person’s language', () => {
    const answer = fileResponse('a;b', { ...kind, holds: 'shopping' }, planOf(), 'de')
    expect(answer.headers.get('content-disposition')).toContain('"einkaufsliste.csv"')
  })

  it('does without a day where the plan has none, and sends bytes as they are', async () => {
    const answer = fileResponse(Uint8Array.of(37, 80, 68, 70), kind, planOf(), 'en')
    expect(answer.headers.get('content-disposition')).toContain('"meal-plan.csv"')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(37, 80, 68, 70))
  })
})
