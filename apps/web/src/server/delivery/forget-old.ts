import {
  type Database,
  type HistoryRule,
  pruneAccess,
  pruneAudit,
  pruneDeliveries,
  pruneGuests,
  pruneHistory,
  pruneRecords,
} from '@zero-sum/database'

const everyMs = 600_000

export type Keeping = {
  /** For how long what jobs leave behind is kept. */
  history: HistoryRule
  /** Days that what a guest made stays after they were last here. */
  guestDays: number
}

/**
 * What forgets old rows every ten minutes; asked after every sweep. Where many guests are to be forgotten, each time takes some
 * of them, so that no sweep is late for them.
 */
export function forgetOld(database: Database, { history, guestDays }: Keeping) {
  let forgotAt = performance.now()
  let hasMoreGuests = false
  return async (): Promise<void> => {
    const isTime = performance.now() - forgotAt >= everyMs
    if (isTime) {
      forgotAt = performance.now()
      await pruneRecords(database)
      await pruneAccess(database)
      await pruneHistory(database, history)
      await pruneDeliveries(database)
      await pruneAudit(database)
    }
    if (isTime || hasMoreGuests) hasMoreGuests = await pruneGuests(database, guestDays)
  }
}
