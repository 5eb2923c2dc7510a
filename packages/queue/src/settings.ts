/** Where the messages live: Redis as a service, a Redis Cluster, or the Postgres that is there anyway. */
export type QueueSettings =
  | { kind: 'redis'; url: string }
  /** Some of its nodes are enough: they tell of the others. */
  | { kind: 'redis-cluster'; nodes: readonly string[] }
  | { kind: 'postgres'; connectionString: string }

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads where the queue is: `REDIS_URL`, unless `USE_MOCK_QUEUE=true` keeps it embedded; otherwise Postgres at
 * `QUEUE_DATABASE_URL` (a direct connection, needed where `DATABASE_POOLER` says that `DATABASE_URL` has none) or `DATABASE_URL`. With
 * `REDIS_CLUSTER=true`, `REDIS_URL` names nodes of a cluster, separated by commas.
 * Every fault is a sentence that names its variable and never its value, which holds a password.
 */
export function readQueueSettings(
  environment: Environment,
): { settings: QueueSettings } | { faults: string[] } {
  const faults = [
    ...findSwitchFault(environment, 'USE_MOCK_QUEUE', 'keep the queue in Postgres'),
    ...findSwitchFault(environment, 'REDIS_CLUSTER', 'REDIS_URL names nodes of a cluster'),
  ]
  const redisUrl =
    setting(environment, 'USE_MOCK_QUEUE') === 'true'
      ? undefined
      : setting(environment, 'REDIS_URL')
  if (redisUrl !== undefined) {
    const isCluster = setting(environment, 'REDIS_CLUSTER') === 'true'
    const read = isCluster ? readCluster(redisUrl) : readRedis(redisUrl)
    if ('fault' in read) return { faults: [...faults, read.fault] }
    return faults.length > 0 ? { faults } : { settings: read }
  }
  const name =
    setting(environment, 'QUEUE_DATABASE_URL') === undefined ? 'DATABASE_URL' : 'QUEUE_DATABASE_URL'
  const connectionString = setting(environment, name)
  if (name === 'DATABASE_URL' && setting(environment, 'DATABASE_POOLER') === 'transaction')
    faults.push(
      'QUEUE_DATABASE_URL is missing: the queue needs a direct connection where DATABASE_URL leads to a pooler.',
    )
  if (connectionString === undefined)
    faults.push('DATABASE_URL is missing: the queue needs it, or REDIS_URL in its place.')
  else if (!hasScheme(connectionString, ['postgres:', 'postgresql:']))
    faults.push(`${name} starts with postgres:// or postgresql://.`)
  if (faults.length > 0 || connectionString === undefined) return { faults }
  return { settings: { kind: 'postgres', connectionString } }
}

type Read = QueueSettings | { fault: string }

function readRedis(url: string): Read {
  if (hasScheme(url, redisSchemes)) return { kind: 'redis', url }
  const isList = url.split(',').every((node) => hasScheme(node.trim(), redisSchemes))
  return {
    fault: isList
      ? 'REDIS_URL names several servers: say REDIS_CLUSTER=true, or name one.'
      : 'REDIS_URL starts with redis:// or rediss:// and names a host.',
  }
}

function readCluster(list: string): Read {
  const nodes = list
    .split(',')
    .map((node) => node.trim())
    .filter(Boolean)
  if (!nodes.every((node) => hasScheme(node, redisSchemes)))
    return {
      fault: 'REDIS_URL lists nodes of a cluster, each with redis:// or rediss:// and a host.',
    }
  const parsed = nodes.map((node) => new URL(node))
  if (parsed.some(({ pathname }) => !['', '/', '/0'].includes(pathname)))
    return {
      fault: 'REDIS_URL: a cluster has no numbered databases; leave out what follows the port.',
    }
  const same = new Set(
    parsed.map(({ protocol, username, password }) => `${protocol} ${username} ${password}`),
  )
  if (same.size > 1)
    return { fault: 'REDIS_URL: all nodes of a cluster have the same scheme, user and password.' }
  return { kind: 'redis-cluster', nodes }
}

function findSwitchFault(environment: Environment, name: string, meaning: string): string[] {
  const value = setting(environment, name)
  return value === undefined || value === 'true' || value === 'false'
    ? []
    : [`${name} is either true (${meaning}) or false.`]
}

const redisSchemes = ['redis:', 'rediss:']

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim()
  return value === '' ? undefined : value
}

function hasScheme(url: string, schemes: readonly string[]): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && schemes.includes(parsed.protocol) && !url.includes(',')
}
