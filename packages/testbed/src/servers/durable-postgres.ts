/** How a server goes down: `fast` ends its sessions first, `immediate` does not even flush, `kill` is `kill -9`. */
export type PostgresStop = 'fast' | 'immediate' | 'kill'

/** A Postgres with the durability that the product ships with, which a run may stop and start on its own port. */
export type DurablePostgres = AsyncDisposable & {
  port: number
  /** The product role's address of a migrated database; the queue's tables are in it too. */
  url: string
  superuserUrl: string
  stop(how: PostgresStop): Promise<void>
  /** On the same port and data; waits until it takes connections. */
  start(): Promise<void>
}

export declare function startDurablePostgres(): Promise<DurablePostgres>
