import { join, resolve } from 'node:path'
import { chooseQueue, type QueuePlaces, type QueueSettings } from '@zero-sum/queue/settings'
import { type Environment, readSettings } from '@zero-sum/settings'
import { type EntrySettings, entryOf } from '../apps/web/src/server/accounts/entry-settings.ts'
import { type OidcSettings, oidcOf } from '../apps/web/src/server/accounts/oidc-settings.ts'
import { findInsecurity } from './launch/insecurity.ts'

export type { Environment } from '@zero-sum/settings'

export const root = resolve(import.meta.dirname, '..')

/** What `npm run migrate` has to know, and every command that opens the database. */
export interface DatabaseConfig {
  dataDirectory: string
  /** A database of the operator's own; the embedded one otherwise. */
  databaseUrl: string | undefined
  queuePlaces: Omit<QueuePlaces, 'DATABASE_URL'>
}

/** Where backups go, and what they are encrypted and opened with. */
export interface BackupConfig {
  directory: string
  recipient: string | undefined
  passphrase: string | undefined
  identity: string | undefined
}

export interface LauncherConfig extends DatabaseConfig {
  /** The port and the address of this machine that the web listens on. */
  port: number
  host: string
  /** Given by the operator; made for this installation otherwise. */
  internalApiSecret: string | undefined
  authSecret: string | undefined
  /** The address that people open; without it the one that they come by counts. */
  publicUrl: string | undefined
  /** Whom the operator lets in, and by which identity provider. */
  entry: EntrySettings
  oidc: OidcSettings | undefined
  /** How long the worker may finish its jobs when it is stopped. */
  workerGraceMs: number
  backup: BackupConfig
  /** What the children are given: as it was, with what files held in the place of their names. */
  environment: Environment
}

type Read<Config> = { config: Config; hints: string[] } | { faults: string[]; hints: string[] }

/** All settings, or every fault in them at once, each a sentence that shows no value. */
export function readConfig(environment: Environment): Read<LauncherConfig> {
  const read = readSettings('launcher', environment)
  if ('faults' in read) return read
  const { settings, hints } = read
  return {
    config: Object.freeze({
      ...databaseConfigOf(settings),
      port: settings.PORT,
      host: settings.HOST,
      internalApiSecret: settings.INTERNAL_API_SECRET,
      authSecret: settings.AUTH_SECRET,
      publicUrl: settings.PUBLIC_URL,
      entry: entryOf(settings),
      oidc: oidcOf(settings),
      workerGraceMs: settings.WORKER_GRACE_SECONDS * 1_000,
      backup: {
        directory: resolve(
          settings.BACKUP_DIR ?? join(resolve(root, settings.DATA_DIR), 'backups'),
        ),
        recipient: settings.BACKUP_RECIPIENT,
        passphrase: settings.BACKUP_PASSPHRASE,
        identity: settings.BACKUP_IDENTITY,
      },
      environment: read.environment,
    }),
    hints,
  }
}

/** The same for what starts web and worker, which have to share secrets with those of other machines. */
export function readLauncherConfig(environment: Environment): Read<LauncherConfig> {
  const read = readConfig(environment)
  const missing = findMissingSecrets(environment)
  if ('faults' in read) return { ...read, faults: [...read.faults, ...missing] }
  const { host, publicUrl, entry } = read.config
  const faults = [...missing, ...findInsecurity({ host, publicUrl, ...entry })]
  return faults.length > 0 ? { faults, hints: read.hints } : read
}

/** The same for `npm run migrate`, which needs no secret but the database's. */
export function readDatabaseConfig(environment: Environment): Read<DatabaseConfig> {
  const read = readSettings('migrate', environment)
  if ('faults' in read) return read
  return { config: Object.freeze(databaseConfigOf(read.settings)), hints: read.hints }
}

/** Where the queue is once the database's address is known. */
export function queueSettings(config: DatabaseConfig, databaseUrl: string): QueueSettings {
  return chooseQueue({ ...config.queuePlaces, DATABASE_URL: databaseUrl })
}

function databaseConfigOf(settings: QueuePlaces & { DATA_DIR: string }): DatabaseConfig {
  const { QUEUE_DATABASE_URL, REDIS_URL, REDIS_CLUSTER, USE_MOCK_QUEUE } = settings
  return {
    dataDirectory: resolve(root, settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL,
    queuePlaces: { QUEUE_DATABASE_URL, REDIS_URL, REDIS_CLUSTER, USE_MOCK_QUEUE },
  }
}

/** Several machines may share a production database, so a secret made on one of them would not fit the others. */
function findMissingSecrets(environment: Environment): string[] {
  const isGiven = (name: string) =>
    [name, `${name}_FILE`].some((each) => (environment[each] ?? '').trim() !== '')
  if (environment.NODE_ENV !== 'production' || !isGiven('DATABASE_URL')) return []
  return ['INTERNAL_API_SECRET', 'AUTH_SECRET']
    .filter((name) => !isGiven(name))
    .map((name) => `${name} is missing: production with a database of your own needs it.`)
}
