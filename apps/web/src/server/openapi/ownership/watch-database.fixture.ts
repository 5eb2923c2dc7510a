import type { Database } from '@zero-sum/database'

type Client = { constructor: { prototype: { query: (...asked: unknown[]) => unknown } } }

/** Hears every statement that is sent, in order, from all connections of this process. */
export async function listenToStatements(database: Database): Promise<{
  since(): string[]
  stop(): void
}> {
  const pool = database.$client
  if (!('connect' in pool) || !('totalCount' in pool)) throw new Error('a pool is needed')
  const client = await pool.connect()
  client.release()
  const { prototype } = (client as unknown as Client).constructor
  const { query } = prototype
  let heard: string[] = []
  prototype.query = function listen(this: unknown, ...asked: unknown[]) {
    const [first] = asked
    const text = typeof first === 'string' ? first : (first as { text?: string } | null)?.text
    heard.push((text ?? '').replace(/\s+/g, ' ').trim())
    return query.apply(this, asked)
  }
  return {
    since() {
      const all = heard
      heard = []
      return all
    },
    stop: () => {
      prototype.query = query
    },
  }
}
