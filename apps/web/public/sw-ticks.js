/** The part of the service worker that knows the ticks of shopping lists: `features/shopping/tick-store.ts`. */
self.openTicks = () => {
  /** Sends what was ticked off while there was no connection: `features/shopping/tick-record.ts`. */
  async function sendTicks() {
    for (const [key, { planId, ticks, waiting }] of await withTicks((_, records) => records)) {
      const changes = ticks
        .filter(({ ndb, food }) => waiting.includes(`${ndb} ${food}`))
        .slice(0, 200)
      if (changes.length === 0) continue
      const response = await fetch(`/api/plan/${planId}/ticks`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ changes }),
      })
      if (response.status >= 500) throw new Error('the server is away')
      if (!response.ok) continue
      const isSent = (tick) =>
        changes.some(
          (sent) =>
            sent.ndb === tick.ndb && sent.food === tick.food && sent.changedAt === tick.changedAt,
        )
      await withTicks((store, records) => {
        const record = records.find(([other]) => other === key)?.[1]
        if (record === undefined) return
        const sent = record.ticks.filter(isSent).map(({ ndb, food }) => `${ndb} ${food}`)
        store.put(
          { ...record, waiting: record.waiting.filter((line) => !sent.includes(line)) },
          key,
        )
      })
    }
  }

  /** Works on the stored ticks in one transaction. */
  function withTicks(work) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('zero-sum', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('ticks')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('ticks', 'readwrite')
        const store = transaction.objectStore('ticks')
        let result
        const keys = store.getAllKeys()
        const values = store.getAll()
        values.onsuccess = () => {
          result = work(
            store,
            keys.result.map((key, at) => [key, values.result[at]]),
          )
        }
        transaction.oncomplete = () => {
          opening.result.close()
          resolve(result)
        }
        transaction.onabort = () => reject(transaction.error)
      }
    })
  }

  return { sendTicks, withTicks }
}
