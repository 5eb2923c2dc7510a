/** Where the messages live: Redis as a service, a Redis Cluster, or the Postgres that is there anyway. */
export type QueueSettings =
  | { kind: 'redis'; url: string }
  /** Some of its nodes are enough: they tell of the others. */
  | { kind: 'redis-cluster'; nodes: readonly string[] }
  | { kind: 'postgres'; connectionString: string }

/** What the operator set, by its names. */
export type QueuePlaces = Readonly<{
  DATABASE_URL: string | undefined
  QUEUE_DATABASE_URL: string | undefined
  /** One server, or nodes of a cluster. */
  REDIS_URL: readonly string[] | undefined
  REDIS_CLUSTER: boolean
  USE_MOCK_QUEUE: boolean
}>

/**
 * Where the queue is: `REDIS_URL`, unless `USE_MOCK_QUEUE` keeps it embedded; otherwise Postgres at `QUEUE_DATABASE_URL` (a
 * direct connection, where `DATABASE_URL` goes through a pooler) or `DATABASE_URL`.
 *
 * @throws Error where no place is given, which the reading of settings refuses before.
 */
export function chooseQueue(places: QueuePlaces): QueueSettings {
  const { REDIS_URL, REDIS_CLUSTER, USE_MOCK_QUEUE, QUEUE_DATABASE_URL, DATABASE_URL } = places
  const [url] = REDIS_URL ?? []
  if (REDIS_URL !== undefined && url !== undefined && !USE_MOCK_QUEUE)
    return REDIS_CLUSTER ? { kind: 'redis-cluster', nodes: REDIS_URL } : { kind: 'redis', url }
  const connectionString = QUEUE_DATABASE_URL ?? DATABASE_URL
  if (connectionString === undefined) throw new Error('The queue has no place.')
  return { kind: 'postgres', connectionString }
}
