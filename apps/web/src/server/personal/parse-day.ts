import { z } from 'zod'
import { ProblemAnswer } from '../http/problem-response.ts'

const daySchema = z.iso.date()
const firstDay = '1900-01-01'
/** The zones of the earth reach to UTC+14: there it is a day first. */
const furthestAheadMs = 14 * 60 * 60 * 1_000

/** A day in the address, as YYYY-MM-DD, that has begun for somebody by now. */
export function parseDay(written: string, now = Date.now()): string {
  const today = new Date(now + furthestAheadMs).toISOString().slice(0, 10)
  const parsed = daySchema.safeParse(written)
  const fault = !parsed.success
    ? 'Give a date as YYYY-MM-DD.'
    : parsed.data > today
      ? 'This day is in the future.'
      : parsed.data < firstDay
        ? 'This day is too long ago.'
        : undefined
  if (fault !== undefined)
    throw new ProblemAnswer('invalid_request', fault, {
      errors: [{ pointer: '/date', detail: fault }],
    })
  return written
}
