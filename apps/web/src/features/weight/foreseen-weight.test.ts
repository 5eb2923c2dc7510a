import { describe, expect, it } from 'vitest'
import { foreseenCourse, foreseenOn } from './foreseen-weight.ts'

const course = foreseenCourse(
  {
    points: [
      { week: 1, kg: 79, lowKg: 78, highKg: 79.5 },
      { week: 2, kg: 78.4, lowKg: 77, highKg: 79.2 },
    ],
    note: 'An estimate.',
  },
  { date: '2026-03-02', kg: 80 },
)

describe('foreseenCourse', () => {
  it('begins with the weight that the plan was made for and goes on by weeks', () => {
    expect(course.map(({ date, kg }) => [date, kg])).toEqual([
      ['2026-03-02', 80],
      ['2026-03-09', 79],
      ['2026-03-16', 78.4],
    ])
  })

  it('is empty where a plan foresees nothing', () => {
    expect(
      foreseenCourse({ points: [], note: 'No change.' }, { date: '2026-03-02', kg: 80 }),
    ).toEqual([])
    expect(foreseenCourse(undefined, { date: '2026-03-02', kg: 80 })).toEqual([])
  })
})

describe('foreseenOn', () => {
  it('says what lies in between, and nothing outside', () => {
    expect(foreseenOn(course, '2026-03-12')).toMatchObject({
      kg: expect.closeTo(79 - (0.6 * 3) / 7, 9),
    })
    expect(foreseenOn(course, '2026-03-02')).toMatchObject({ kg: 80 })
    expect(foreseenOn(course, '2026-03-01')).toBeUndefined()
    expect(foreseenOn(course, '2026-03-17')).toBeUndefined()
  })
})
