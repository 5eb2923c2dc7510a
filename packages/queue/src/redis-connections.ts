import { Cluster, type RedisOptions } from 'ioredis'

/** Comes back within about two seconds of a server's return, and never all at once with the other workers. */
export function reconnectDelayMs(times: number): number {
  return Math.min(50 * 2 ** Math.min(times, 6), 2_000) * (0.5 + Math.random() / 2)
}

const always = { connectTimeout: 5_000, keepAlive: 10_000 } as const

/**
 * `patient` waits for its place through any outage; its time limit is longer than the longest blocking read (10 s), so that
 * only a dead connection runs into it. `hasty` is told at once.
 */
export type Temper = 'hasty' | 'patient'

const tempers = {
  patient: { maxRetriesPerRequest: null, socketTimeout: 15_000 },
  hasty: { maxRetriesPerRequest: 0, socketTimeout: 10_000 },
} as const satisfies Record<Temper, RedisOptions>

/** What BullMQ makes a connection to one server of. */
export function redisOptions(url: string, temper: Temper) {
  const offline = temper === 'hasty' ? { enableOfflineQueue: false } : {}
  return { url, ...always, ...tempers[temper], ...offline, retryStrategy: reconnectDelayMs }
}

type Resolved = (error: Error | null, address: string) => void

/** A connection to a cluster; the caller ends it. */
export function openCluster(nodes: readonly string[], temper: Temper): Cluster {
  const [first] = nodes.map((node) => new URL(node))
  if (first === undefined) throw new Error('A cluster has at least one node.')
  const isSecure = first.protocol === 'rediss:'
  const startupNodes = nodes.map((node) => {
    const { hostname, port } = new URL(node)
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6_379) }
  })
  const cluster = new Cluster(startupNodes, {
    clusterRetryStrategy: reconnectDelayMs,
    enableOfflineQueue: temper === 'patient',
    maxRedirections: temper === 'patient' ? 16 : 3,
    slotsRefreshTimeout: 5_000,
    // Other nodes take over a slot without telling; between two refreshes MOVED does.
    slotsRefreshInterval: 30_000,
    redisOptions: {
      ...always,
      ...tempers[temper],
      ...(first.username === '' ? {} : { username: decodeURIComponent(first.username) }),
      ...(first.password === '' ? {} : { password: decodeURIComponent(first.password) }),
      ...(isSecure ? { tls: {} } : {}),
    },
    // The certificate of a node is for its name, which resolving it would lose.
    ...(isSecure ? { dnsLookup: (name: string, done: Resolved) => done(null, name) } : {}),
  })
  // BullMQ listens while it uses the connection; what breaks afterwards concerns nobody.
  cluster.on('error', () => {})
  return cluster
}
