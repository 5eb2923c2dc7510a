/** Where the messages live: Redis as a service, or the Postgres that is there anyway. */
export type QueueSettings =
  | { kind: 'redis'; url: string }
  | { kind: 'postgres'; connectionString: string }

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads where the queue is: `REDIS_URL`, unless `USE_MOCK_QUEUE=true` keeps it embedded; otherwise Postgres at
 * `QUEUE_DATABASE_URL` (a direct connection, where `DATABASE_URL` goes through a pooler) or `DATABASE_URL`.
 * Every fault is a sentence that names its variable and never its value, which holds a password.
 */
export function readQueueSettings(
  environment: Environment,
): { settings: QueueSettings } | { faults: string[] } {
  const faults: string[] = []
  const mock = setting(environment, 'USE_MOCK_QUEUE')
  if (mock !== undefined && mock !== 'true' && mock !== 'false')
    faults.push('USE_MOCK_QUEUE is either true (keep the queue in Postgres) or false.')
  const redisUrl = mock === 'true' ? undefined : setting(environment, 'REDIS_URL')
  if (redisUrl !== undefined) {
    if (!hasScheme(redisUrl, ['redis:', 'rediss:']))
      faults.push('REDIS_URL starts with redis:// or rediss:// and names a host.')
    return faults.length > 0 ? { faults } : { settings: { kind: 'redis', url: redisUrl } }
  }
  const name =
    setting(environment, 'QUEUE_DATABASE_URL') === undefined ? 'DATABASE_URL' : 'QUEUE_DATABASE_URL'
  const connectionString = setting(environment, name)
  if (connectionString === undefined)
    faults.push('DATABASE_URL is missing: the queue needs it, or REDIS_URL in its place.')
  else if (!hasScheme(connectionString, ['postgres:', 'postgresql:']))
    faults.push(`${name} starts with postgres:// or postgresql://.`)
  if (faults.length > 0 || connectionString === undefined) return { faults }
  return { settings: { kind: 'postgres', connectionString } }
}

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim()
  return value === '' ? undefined : value
}

function hasScheme(url: string, schemes: readonly string[]): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && schemes.includes(parsed.protocol)
}
