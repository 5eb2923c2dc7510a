import { describe, expect, it } from 'vitest'
import { QueueUnavailable, withinTime } from './within-time.ts'

describe('withinTime', () => {
  it('passes on what the work returns', async () => {
    expect(await withinTime(1_000, async () => 'done')).toBe('done')
  })

  it('gives up in time and tells the work that nobody waits any more', async () => {
    let told: AbortSignal | undefined
    const late = withinTime(5, (signal) => {
      told = signal
      return new Promise<never>(() => {})
    })
    await expect(late).rejects.toBeInstanceOf(QueueUnavailable)
    expect(told?.aborted).toBe(true)
  })

  it('keeps the cause of a failure', async () => {
    const cause = new Error('refused')
    const failed = withinTime(1_000, () => Promise.reject(cause))
    await expect(failed).rejects.toMatchObject({ name: 'QueueUnavailable', cause })
  })
})
