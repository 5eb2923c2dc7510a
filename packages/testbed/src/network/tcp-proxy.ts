/** How the network between two processes behaves; `open` is a good one. */
export type NetworkCondition =
  | { kind: 'open' }
  /** Connections are refused, and those there are are reset. */
  | { kind: 'down' }
  /** Connections that exist go silent without being closed, as behind a firewall that has forgotten them; new ones work. */
  | { kind: 'half_open' }
  /** Every piece of data arrives later. */
  | { kind: 'slow'; latencyMs: number; jitterMs: number }

export type TcpProxy = AsyncDisposable & {
  port: number
  set(condition: NetworkCondition): void
  /** Resets every connection there is. */
  resetAll(): void
  connections(): number
}

/** Stands between processes and a server on this machine, and lets bytes through as well as it is told to. */
export declare function startTcpProxy(target: { port: number }): Promise<TcpProxy>
