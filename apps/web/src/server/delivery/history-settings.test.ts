import { describe, expect, it } from 'vitest'
import { readHistorySettings } from './history-settings.ts'

describe('readHistorySettings', () => {
  it('keeps events for 90 days and jobs without a plan for 180, unless it is told otherwise', () => {
    expect(readHistorySettings({ KEEP_EVENTS_DAYS: ' ' })).toEqual({
      rule: { eventDays: 90, planlessDays: 180 },
    })
    const told = { KEEP_EVENTS_DAYS: '2', KEEP_FAILED_JOBS_DAYS: 'forever' }
    expect(readHistorySettings(told)).toEqual({ rule: { eventDays: 2, planlessDays: undefined } })
  })

  it.each(['1', '0', '-5', '36501', '1.5', 'never', '90d'])(
    'takes no «%s», and names both',
    (written) => {
      const read = readHistorySettings({
        KEEP_EVENTS_DAYS: written,
        KEEP_FAILED_JOBS_DAYS: written,
      })
      expect(read).toEqual({
        faults: [
          expect.stringMatching(/^KEEP_EVENTS_DAYS /),
          expect.stringMatching(/^KEEP_FAILED_JOBS_DAYS /),
        ],
      })
    },
  )
})
