import { emptyRecord, type TickRecord } from './tick-record.ts'

/** `public/sw.js` opens the same store. */
const databaseName = 'zero-sum'
const storeName = 'ticks'

/** For a browser that keeps nothing, in a private window for instance: as long as the page lives. */
const remembered = new Map<string, TickRecord>()

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

/**
 * Changes the record of a list in one transaction, so that two windows and the service worker lose nothing of each other's,
 * and gives what is stored then.
 *
 * @param owner whose list it is, as the page's own mark says: nobody's record is shown to another person
 */
export async function updateRecord(
  owner: string,
  planId: string,
  change: (record: TickRecord) => TickRecord,
): Promise<TickRecord> {
  const key = `${owner} ${planId}`
  try {
    const database = await openDatabase()
    try {
      return await new Promise<TickRecord>((resolve, reject) => {
        const transaction = database.transaction(storeName, 'readwrite')
        const store = transaction.objectStore(storeName)
        let changed = emptyRecord(planId)
        const reading: IDBRequest<TickRecord | undefined> = store.get(key)
        reading.onsuccess = () => {
          changed = change(reading.result ?? changed)
          store.put(changed, key)
        }
        transaction.oncomplete = () => resolve(changed)
        transaction.onabort = () => reject(transaction.error)
      })
    } finally {
      database.close()
    }
  } catch {
    const changed = change(remembered.get(key) ?? emptyRecord(planId))
    remembered.set(key, changed)
    return changed
  }
}
