import type { GroceryTick, GroceryTicks } from '@zero-sum/contracts'
import { mergeTicks, type TickRecord, tickKey } from './tick-record.ts'

/** The ticks that the server has to hear of. */
export function waitingTicks({ ticks, waiting }: TickRecord): GroceryTick[] {
  return ticks.filter((tick) => waiting.includes(tickKey(tick)))
}

/** A record after the server has answered; what was changed meanwhile still waits. */
export function answerRecord(
  record: TickRecord,
  sent: readonly GroceryTick[],
  answer: GroceryTicks,
  deviceMs: number,
): TickRecord {
  const sentAt = new Map(sent.map((tick) => [tickKey(tick), tick.changedAt]))
  const isDone = (tick: GroceryTick) => sentAt.get(tickKey(tick)) === tick.changedAt
  // The server's copy of what it has taken holds, since it sets clocks right that are ahead.
  const ours = record.ticks.filter((tick) => !isDone(tick))
  const waiting = new Set(record.waiting)
  for (const tick of record.ticks) if (isDone(tick)) waiting.delete(tickKey(tick))
  return {
    ...record,
    ticks: mergeTicks(ours, answer.ticks),
    waiting: [...waiting],
    savedAt: answer.now,
    aheadMs: deviceMs - Date.parse(answer.now),
  }
}
