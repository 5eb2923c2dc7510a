import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { datedFrom, sampleFormats, samplePlan } from '../testing/sample-plan.ts'
import { emptyIcs } from './calendar-head.ts'
import { PlanHasNoDates } from './plan-has-no-dates.ts'
import { type PlanIcsOptions, planIcs } from './plan-ics.ts'

const plan = samplePlan()
const options: PlanIcsOptions = {
  ...{ planId: '0193b3a0-7c1e', host: 'meals.example', sequence: 3, timeZone: 'Europe/Berlin' },
  ...{ stampedAt: new Date('2026-03-01T10:00:00Z'), mealTimes: { dinner: '19:00' } },
  recipeUrl: (day, meal) => `https://meals.example/plans/x/meals/${day}/${meal}`,
  name: 'Meals; 9 – 15 March, 2026',
  formats: sampleFormats(),
}

/** Read strictly: ical.js throws where a line is no content line, and a design property is checked for its type. */
function read(text: string) {
  ICAL.design.strict = true
  ICAL.TimezoneService.reset()
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { strictExceptions: true }))
  return { calendar, events }
}
const eventOf = (text: string, uid: string) => {
  const found = read(text).events.find((event) => event.uid === uid)
  if (found === undefined) throw new Error(`There is no event ${uid}.`)
  return found
}
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('planIcs', () => {
  it('has an event for every meal, and one for each pot before it', () => {
    const { events } = read(planIcs(plan, options))
    const meals = plan.days.flatMap((day) => day.meals.map((meal, at) => ({ day, meal, at })))
    const uids = meals.map(
      ({ day, meal, at }) => `0193b3a0-7c1e-${day.day}-${meal.slot}-${at}@meals.example`,
    )
    const pot = '0193b3a0-7c1e-1-dinner-1-cook@meals.example'
    expect(events.map(({ uid }) => uid).sort()).toEqual([...uids, pot].sort())
    const cooking = eventOf(planIcs(plan, options), pot)
    expect(cooking.startDate.toString()).toBe('2026-03-09T17:50:00')
    expect(cooking.endDate.toString()).toBe('2026-03-09T19:00:00')
    expect(cooking.summary).toBe('Cook for 2: Nikujaga (simmered beef & potatoes)')
    expect(cooking.description).toContain('one is for Tuesday’s lunch')
  })

  it('says the dish, its figures and where its recipe is', () => {
    const event = eventOf(planIcs(plan, options), '0193b3a0-7c1e-1-breakfast-0@meals.example')
    expect(event.summary).toBe('Breakfast: Crème brûlée porridge, “overnight”')
    expect(event.description.replaceAll('\u00a0', ' ')).toBe(
      '526 kcal · 23 g protein · 27 g fat · 42 g carbohydrate · 12 g fibre\nReady in 1 h 10 min.',
    )
    expect(event.component.getFirstPropertyValue('url')).toBe(
      'https://meals.example/plans/x/meals/1/0',
    )
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    const eaten = eventOf(planIcs(plan, options), '0193b3a0-7c1e-2-lunch-1@meals.example')
    expect(eaten.description).toContain('Left over from Monday’s dinner.')
  })

  it('speaks German to who reads German', () => {
    const german = planIcs(plan, { ...options, formats: sampleFormats({ locale: 'de' }) })
    const event = eventOf(german, '0193b3a0-7c1e-2-lunch-1@meals.example')
    expect(event.summary).toMatch(/^Mittagessen: /)
    expect(event.description).toContain('Übrig vom Abendessen am Montag.')
  })

  it('keeps the UID of a meal when another dish comes there, and raises the sequence', () => {
    const swapped = structuredClone(plan)
    const [breakfast] = swapped.days[1]?.meals ?? []
    if (breakfast === undefined) throw new Error('There is no breakfast.')
    Object.assign(breakfast, { recipeId: 'other', name: 'Other', nutrients: breakfast.nutrients })
    const before = read(planIcs(plan, options))
    const after = read(planIcs(swapped, { ...options, sequence: 4 }))
    expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid))
    expect(after.events.every(({ sequence }) => sequence === 4)).toBe(true)
    expect(before.events.every(({ sequence }) => sequence === 3)).toBe(true)
  })

  it.each([
    ['Europe/Berlin', '2026-03-25', '2026-03-29', '2026-03-29T17:00:00Z'],
    ['Europe/Berlin', '2026-03-25', '2026-03-28', '2026-03-28T18:00:00Z'],
    ['Europe/Berlin', '2026-10-22', '2026-10-25', '2026-10-25T18:00:00Z'],
    ['America/New_York', '2026-03-05', '2026-03-07', '2026-03-08T00:00:00Z'],
    ['America/New_York', '2026-03-05', '2026-03-08', '2026-03-08T23:00:00Z'],
    ['America/New_York', '2026-10-29', '2026-11-01', '2026-11-02T00:00:00Z'],
  ])(
    'lets dinner in %s, in a plan from %s, on %s begin at %s',
    (timeZone, first, date, instant) => {
      const dated = datedFrom(plan, first)
      const day = dated.days.find((one) => one.date === date)
      const at = day?.meals.findIndex(({ slot }) => slot === 'dinner')
      const event = eventOf(
        planIcs(dated, { ...options, timeZone }),
        `0193b3a0-7c1e-${day?.day}-dinner-${at}@meals.example`,
      )
      expect(new Date(event.startDate.toUnixTime() * 1000).toISOString()).toBe(
        instant.replace('Z', '.000Z'),
      )
      expect(event.duration.toSeconds()).toBe(30 * 60)
    },
  )

  it('writes times in UTC, and no zone, where the person is there', () => {
    const text = planIcs(plan, { ...options, timeZone: 'UTC' })
    expect(text).toContain('DTSTART:20260309T190000Z')
    expect(text).not.toContain('TZID')
    expect(read(text).calendar.getAllSubcomponents('vtimezone')).toEqual([])
  })

  it('begins with what Apple, Google, Outlook and Proton look for', () => {
    const lines = linesOf(planIcs(plan, options))
    expect(lines.slice(0, 11)).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Zero Sum Nutrition//Meal plan//EN'],
      ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
      'NAME:Meals\\; 9 – 15 March\\, 2026',
      'X-WR-CALNAME:Meals\\; 9 – 15 March\\, 2026',
      'X-WR-TIMEZONE:Europe/Berlin',
      ...['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'],
      'BEGIN:VTIMEZONE',
    ])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(lines.slice(0, -1)).not.toContain('')
  })

  it('gives every event what RFC 5545 wants once, and stamps it in UTC', () => {
    const text = planIcs(plan, options)
    for (const part of text.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
    for (const { component } of read(text).events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'summary', 'url'])
        expect(component.getAllProperties(name), name).toHaveLength(1)
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-01T10:00:00Z')
    }
  })

  it('gives the same text for the same plan', () => {
    expect(planIcs(plan, options)).toBe(planIcs(structuredClone(plan), options))
  })

  it('refuses a plan without dates by its own error', () => {
    expect(() => planIcs(datedFrom(plan, undefined), options)).toThrow(PlanHasNoDates)
  })
})

describe('emptyIcs', () => {
  it('is a calendar that readers take, without an event', () => {
    const { calendar, events } = read(emptyIcs({ name: 'Zero Sum' }))
    expect(events).toEqual([])
    expect(calendar.getAllSubcomponents()).toHaveLength(1)
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Zero Sum')
  })
})
