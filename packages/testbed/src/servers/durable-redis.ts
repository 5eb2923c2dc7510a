/** A Redis with an append-only file (`everysec`) and `noeviction`, which a run may kill and start on its own port. */
export type DurableRedis = AsyncDisposable & {
  port: number
  url: string
  /** `kill -9`. */
  kill(): Promise<void>
  /** On the same port; `empty` forgets what it had, as a server without persistence does. */
  start(options: { empty: boolean }): Promise<void>
  flush(): Promise<void>
}

export declare function startDurableRedis(): Promise<DurableRedis>
