import { describe, expect, it } from 'vitest'
import { describeSetting, settingNames } from './catalogue.ts'
import { readSettings } from './read-settings.ts'

const sound = {
  DATABASE_URL: 'postgres://role:word@host/name',
  INTERNAL_API_SECRET: 'd41f7a09be23c586d41f7a09be23c586',
  AUTH_SECRET: '7c20be91f5d3a8467c20be91f5d3a846',
}

function faultsOf(read: { settings: object } | { faults: string[] }): string[] {
  return 'faults' in read ? read.faults : []
}

/** A file system of these files alone. */
function filesOf(files: Record<string, string>) {
  return (path: string) => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' })
    return text
  }
}

describe('readSettings', () => {
  it('gives a process what it reads, with defaults, and nothing that it does not', () => {
    const read = readSettings('web', {
      ...sound,
      WORKER_CONCURRENCY: 'no number',
      PORT: 'nor this',
    })
    expect(read).toMatchObject({
      settings: { ...sound, LOG_LEVEL: 'info', USE_MOCK_QUEUE: false, REDIS_URL: undefined },
    })
    expect('settings' in read && Object.keys(read.settings)).not.toContain('WORKER_CONCURRENCY')
  })

  it('names all faults at once and shows no value', () => {
    const read = readSettings('launcher', {
      DATABASE_URL: 'mysql://root:hunter2@host/db',
      REDIS_URL: 'default:hunter2@host:6380',
      INTERNAL_API_SECRET: 'hunter2',
      AUTH_SECRET: 'changeme-changeme-changeme',
      SMTP_URL: 'smtp://',
      MAIL_FROM: 'hunter2\nBcc: you',
      USE_MOCK_QUEUE: 'perhaps',
      TRUSTED_PROXIES: 'proxy',
      WORKER_GRACE_SECONDS: 'soon',
    })
    expect(faultsOf(read).map((fault) => fault.split(' ')[0])).toEqual([
      'TRUSTED_PROXIES',
      'DATABASE_URL',
      'REDIS_URL',
      'USE_MOCK_QUEUE',
      'INTERNAL_API_SECRET',
      'AUTH_SECRET',
      'WORKER_GRACE_SECONDS',
      'SMTP_URL',
      'PUBLIC_URL',
      'MAIL_FROM',
    ])
    expect(JSON.stringify(read)).not.toMatch(/hunter2|changeme/)
  })

  it('says what is missing to each process', () => {
    expect(faultsOf(readSettings('web', {})).map((fault) => fault.split(' is ')[0])).toEqual([
      'DATABASE_URL',
      'INTERNAL_API_SECRET',
      'AUTH_SECRET',
    ])
    const { INTERNAL_API_SECRET } = sound
    expect(faultsOf(readSettings('worker', { INTERNAL_API_SECRET, REDIS_URL: ' ' }))).toEqual([
      'DATABASE_URL is missing: the queue needs it, or REDIS_URL in its place.',
    ])
    expect(
      readSettings('worker', { INTERNAL_API_SECRET, REDIS_URL: 'redis://host' }),
    ).toHaveProperty('settings')
    expect(readSettings('launcher', {})).toHaveProperty('settings')
  })
})

describe('the queue', () => {
  const queueFaults = (changes: Record<string, string>) =>
    faultsOf(readSettings('web', { ...sound, ...changes }))
  const cluster = (REDIS_URL: string) => queueFaults({ REDIS_URL, REDIS_CLUSTER: 'true' })

  it('is in a cluster whose nodes are alike', () => {
    expect(cluster('redis://:word@a:7000, redis://:word@b:7001/')).toEqual([])
    expect(cluster('redis://a:7000,b:7001')).toEqual([expect.stringMatching(/^REDIS_URL is like/)])
    expect(cluster('redis://a:7000/3')).toEqual([expect.stringMatching(/no numbered databases/)])
    expect(cluster('redis://a:7000,rediss://b:7001')).toEqual([expect.stringMatching(/same/)])
    expect(queueFaults({ REDIS_URL: 'redis://a:7000,redis://b:7001' })).toEqual([
      expect.stringMatching(/REDIS_CLUSTER=true/),
    ])
    expect(queueFaults({ REDIS_CLUSTER: 'true' })).toEqual([
      expect.stringMatching(/^REDIS_URL is missing/),
    ])
  })

  it('in Postgres has a direct connection where the database is behind a pooler', () => {
    const pooled = { DATABASE_POOLER: 'transaction' }
    expect(queueFaults(pooled)).toEqual([expect.stringMatching(/^QUEUE_DATABASE_URL is missing/)])
    expect(queueFaults({ ...pooled, QUEUE_DATABASE_URL: 'postgres://role@direct/name' })).toEqual(
      [],
    )
    expect(queueFaults({ ...pooled, REDIS_URL: 'redis://host' })).toEqual([])
  })
})

it('keeps what jobs leave behind for days, or for ever', () => {
  const keep = (days: string) => readSettings('web', { ...sound, KEEP_EVENTS_DAYS: days })
  expect(keep('30')).toMatchObject({ settings: { KEEP_EVENTS_DAYS: 30 } })
  expect(keep('forever')).toMatchObject({ settings: { KEEP_EVENTS_DAYS: undefined } })
  expect(keep('')).toMatchObject({
    settings: { KEEP_EVENTS_DAYS: 90, KEEP_FAILED_JOBS_DAYS: 180 },
  })
  for (const wrong of ['1', '36501', '-3', '2.5', 'ever'])
    expect(faultsOf(keep(wrong))).toEqual([expect.stringMatching(/^KEEP_EVENTS_DAYS is a number/)])
})

describe('NAME_FILE', () => {
  it('gives every secret by a file, and takes its name out of the environment', () => {
    const secrets = settingNames.filter((name) => describeSetting(name).secret === true)
    expect(secrets).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL']))
    const read = readSettings(
      'web',
      {
        ...sound,
        AUTH_SECRET: undefined,
        AUTH_SECRET_FILE: '/run/secrets/auth',
        LOG_LEVEL: 'debug',
      },
      filesOf({ '/run/secrets/auth': `${sound.AUTH_SECRET}\n` }),
    )
    expect(read).toMatchObject({
      settings: { AUTH_SECRET: sound.AUTH_SECRET },
      environment: { ...sound, LOG_LEVEL: 'debug' },
    })
    expect('environment' in read && read.environment).not.toHaveProperty('AUTH_SECRET_FILE')
  })

  it('refuses a setting that is given twice, and files that hold no secret', () => {
    const files = { empty: ' \n', lines: 'one\ntwo', long: 'x'.repeat(20_000) }
    const fault = (variables: Record<string, string>) =>
      faultsOf(readSettings('worker', { ...sound, ...variables }, filesOf(files)))
    expect(fault({ INTERNAL_API_SECRET_FILE: 'empty' })).toEqual([
      'INTERNAL_API_SECRET is given twice: by itself and by INTERNAL_API_SECRET_FILE. Leave one out.',
    ])
    for (const [path, reason] of Object.entries({
      empty: 'empty',
      lines: 'several lines',
      long: 'too long',
      absent: 'ENOENT',
    }))
      expect(fault({ INTERNAL_API_SECRET: '', INTERNAL_API_SECRET_FILE: path })).toEqual([
        expect.stringMatching(`^INTERNAL_API_SECRET can’t be read .*${reason}`),
      ])
  })
})

describe('hints', () => {
  const hintsFor = (...names: string[]) =>
    readSettings('web', { ...sound, ...Object.fromEntries(names.map((name) => [name, 'x'])) }).hints

  it('name the setting that a misspelt one was meant to be', () => {
    const { DATABASE_URL, ...rest } = sound
    const read = readSettings('web', { ...rest, DATABSE_URL: DATABASE_URL })
    expect(read.hints).toEqual(['DATABSE_URL is no setting. Did you mean DATABASE_URL?'])
    expect(hintsFor('PUBLIC_URI', 'redis_url', 'TRUSTED_PROXYS', 'SMTP_URL_FLIE')).toEqual([
      'PUBLIC_URI is no setting. Did you mean PUBLIC_URL?',
      'redis_url is no setting. Did you mean REDIS_URL?',
      'TRUSTED_PROXYS is no setting. Did you mean TRUSTED_PROXIES?',
      'SMTP_URL_FLIE is no setting. Did you mean SMTP_URL_FILE?',
    ])
  })

  it('say nothing of other programs’ names', () => {
    const others = [
      'HOME',
      'PATH',
      'HOSTNAME',
      'NODE_ENV',
      'REDIS_PORT',
      'POSTGRES_PORT',
      'LOGNAME',
    ]
    expect(hintsFor(...others)).toEqual([])
    // DATABASE_URL itself is given, so its neighbour is another thing.
    expect(hintsFor('DATABASE_URL2')).toEqual([])
  })
})
