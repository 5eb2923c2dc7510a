import { describe, expect, it } from 'vitest'
import { feedResponse } from './feed-response.ts'

const calendar = (dish: string, stamp: string) =>
  `BEGIN:VEVENT\r\nDTSTAMP:${stamp}\r\nSUMMARY:${dish}\r\nEND:VEVENT\r\n`

function ask(text: string, headers: HeadersInit = {}): Response {
  return feedResponse(new Request('http://localhost/api/calendar/x', { headers }), text)
}

describe('feedResponse', () => {
  it('sends nothing to a calendar that has it, whenever it was written', async () => {
    const first = ask(calendar('Dal', '20260501T080000Z'))
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const etag = first.headers.get('etag') ?? expect.fail('there is a tag')
    for (const tag of [etag, `W/${etag}`]) {
      const again = ask(calendar('Dal', '20260501T090000Z'), { 'if-none-match': tag })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(etag)
    }
  })

  it('sends what has changed', async () => {
    const etag = ask(calendar('Dal', '20260501T080000Z')).headers.get('etag') ?? ''
    const other = ask(calendar('Stew', '20260501T080000Z'), { 'if-none-match': etag })
    expect(other.status).toBe(200)
    expect(other.headers.get('content-type')).toContain('text/calendar')
    expect(await other.text()).toContain('Stew')
  })
})
