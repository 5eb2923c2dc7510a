import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { joinLines } from './content-lines.ts'
import { vtimezone } from './vtimezone.ts'
import { offsetsOf } from './zone-transitions.ts'

const hourMs = 60 * 60_000

function zoneOf(name: string, firstDay: string, lastDay: string) {
  const component = new ICAL.Component(ICAL.parse(joinLines(vtimezone(name, firstDay, lastDay))))
  return { component, zone: new ICAL.Timezone({ component, tzid: name }) }
}

describe('vtimezone', () => {
  it.each([
    ['Europe/Berlin', '2026-03-26'],
    ['Europe/Berlin', '2026-10-22'],
    ['America/New_York', '2026-03-05'],
    ['America/New_York', '2026-10-29'],
    ['Europe/Dublin', '2026-03-26'],
    ['Australia/Lord_Howe', '2026-04-02'],
    ['Asia/Kolkata', '2026-07-01'],
    ['America/St_Johns', '2026-03-05'],
    ['Africa/Casablanca', '2026-02-13'],
    ['Pacific/Apia', '2026-06-01'],
  ])('gives %s its offset in every hour around %s, to an independent reader', (name, firstDay) => {
    const start = Date.parse(`${firstDay}T00:00Z`)
    const lastDay = new Date(start + 6 * 24 * hourMs).toISOString().slice(0, 10)
    const { zone } = zoneOf(name, firstDay, lastDay)
    const offsetAt = offsetsOf(name)
    for (let at = start; at < start + 7 * 24 * hourMs; at += hourMs) {
      const local = new Date(at + offsetAt(at) * 60_000).toISOString().slice(0, 19)
      const time = ICAL.Time.fromDateTimeString(local)
      time.zone = zone
      const isTwice =
        offsetAt(at - hourMs) !== offsetAt(at) || offsetAt(at + hourMs) !== offsetAt(at)
      // An hour that the clock shows twice, or one beside a jump, can be read either way.
      if (!isTwice) expect(time.toUnixTime() * 1000, `${name} ${local}`).toBe(at)
    }
  })

  it.each([
    'Europe/Berlin',
    'America/New_York',
    'Asia/Tokyo',
    'Europe/Dublin',
    'Africa/Casablanca',
  ])('has a standard part for %s in summer and in winter, which Outlook insists on', (name) => {
    for (const day of ['2026-07-01', '2026-12-01']) {
      const { component } = zoneOf(name, day, day)
      expect(component.getAllSubcomponents('standard').length).toBeGreaterThan(0)
    }
  })

  it('changes at the hour that the rule says', () => {
    const lines = vtimezone('Europe/Berlin', '2026-03-26', '2026-04-01')
    const summer = lines.indexOf('DTSTART:20260329T020000')
    expect(lines.slice(summer - 1, summer + 4)).toEqual([
      ...['BEGIN:DAYLIGHT', 'DTSTART:20260329T020000', 'TZOFFSETFROM:+0100'],
      ...['TZOFFSETTO:+0200', 'END:DAYLIGHT'],
    ])
    expect(vtimezone('America/New_York', '2026-10-29', '2026-11-04')).toContain(
      'DTSTART:20261101T020000',
    )
  })
})
