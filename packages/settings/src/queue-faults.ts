import { redisAddresses } from './values.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What is wrong with the settings of the queue taken together, as sentences that show no value. */
export function findQueueFaults(given: Environment): string[] {
  const isOnRedis = given.REDIS_URL !== undefined && given.USE_MOCK_QUEUE !== 'true'
  return isOnRedis ? findRedisFaults(given) : findPoolerFaults(given)
}

/** A worker may do without a database of its own where the queue is elsewhere. */
export function findMissingQueue(given: Environment): string[] {
  const isOnRedis = given.REDIS_URL !== undefined && given.USE_MOCK_QUEUE !== 'true'
  if (isOnRedis || given.DATABASE_URL !== undefined || given.QUEUE_DATABASE_URL !== undefined)
    return []
  return ['DATABASE_URL is missing: the queue needs it, or REDIS_URL in its place.']
}

/** The queue listens on sessions of its own, which no pooler in transaction mode has. */
function findPoolerFaults(given: Environment): string[] {
  if (given.DATABASE_POOLER !== 'transaction' || given.QUEUE_DATABASE_URL !== undefined) return []
  return [
    'QUEUE_DATABASE_URL is missing: the queue needs a direct connection where DATABASE_URL leads to a pooler.',
  ]
}

function findRedisFaults(given: Environment): string[] {
  const nodes = redisAddresses.safeParse(given.REDIS_URL).data?.map((node) => new URL(node))
  if (nodes === undefined) return []
  if (given.REDIS_CLUSTER !== 'true')
    return nodes.length > 1
      ? ['REDIS_URL names several servers: say REDIS_CLUSTER=true, or name one.']
      : []
  const faults: string[] = []
  if (nodes.some(({ pathname }) => !['', '/', '/0'].includes(pathname)))
    faults.push('REDIS_URL: a cluster has no numbered databases; leave out what follows the port.')
  const ways = nodes.map(({ protocol, username, password }) => [protocol, username, password])
  if (new Set(ways.map((way) => way.join(' '))).size > 1)
    faults.push('REDIS_URL: all nodes of a cluster have the same scheme, user and password.')
  return faults
}
