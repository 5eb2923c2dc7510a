import { resolve } from 'node:path'
import { type QueueSettings, readQueueSettings } from '@zero-sum/queue/settings'
import { z } from 'zod'
import {
  type EntrySettings,
  readEntrySettings,
} from '../apps/web/src/server/accounts/entry-settings.ts'
import { readMailSettings } from '../apps/web/src/server/accounts/mail-settings.ts'
import {
  type OidcSettings,
  readOidcSettings,
} from '../apps/web/src/server/accounts/oidc-settings.ts'
import { readTrustedProxies } from '../apps/web/src/server/http/client-address.ts'
import { findInsecurity } from './launch/insecurity.ts'

export const root = resolve(import.meta.dirname, '..')

export interface LauncherConfig {
  /** The port and the address of this machine that the web listens on. */
  port: number
  host: string
  dataDirectory: string
  /** A database of the operator's own; the embedded one otherwise. */
  databaseUrl: string | undefined
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
  /** What the children are given unchanged. */
  environment: Readonly<Record<string, string | undefined>>
}

export type Environment = Readonly<Record<string, string | undefined>>

function wholeNumber(least: number, most: number) {
  const message = `is a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
}

const secret = z.string().min(16, 'is too short: use at least 16 characters')

const environmentSchema = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'starts with postgres:// or postgresql://')
    .optional(),
  INTERNAL_API_SECRET: secret.optional(),
  AUTH_SECRET: secret.optional(),
  PUBLIC_URL: z.url('is the address that people open, with http:// or https://').optional(),
  WORKER_CONCURRENCY: wholeNumber(1, 64).optional(),
  WORKER_GRACE_SECONDS: wholeNumber(0, 3_600).default(20),
  NODE_ENV: z.string().optional(),
})

/** Stands in for the embedded database's address while only the form of the settings is being checked. */
const embeddedAddress = 'postgres://embedded/zero_sum'

/** The launcher's settings, or every fault in them at once, each a sentence that shows no value. */
export function readConfig(
  environment: Environment,
): { config: LauncherConfig } | { faults: string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environmentSchema.safeParse(given)
  const queue = readQueueSettings({ DATABASE_URL: embeddedAddress, ...given })
  const [mail, entry, oidc] = [
    readMailSettings(given),
    readEntrySettings(given),
    readOidcSettings(given),
  ]
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...('faults' in queue ? queue.faults : []),
    ...[mail, entry, oidc].flatMap((read) => ('faults' in read ? read.faults : [])),
    ...findInsecurity(given),
    ...(readTrustedProxies(given.TRUSTED_PROXIES) === undefined ? [proxiesFault] : []),
    ...findMissingSecrets(given),
  ]
  if (!parsed.success || faults.length > 0 || 'faults' in entry || 'faults' in oidc)
    return { faults: [...new Set(faults)] }
  const { data } = parsed
  return {
    config: Object.freeze({
      port: data.PORT,
      host: data.HOST,
      dataDirectory: resolve(root, data.DATA_DIR),
      databaseUrl: data.DATABASE_URL,
      internalApiSecret: data.INTERNAL_API_SECRET,
      authSecret: data.AUTH_SECRET,
      publicUrl: data.PUBLIC_URL,
      entry: entry.settings,
      oidc: oidc.settings,
      workerGraceMs: data.WORKER_GRACE_SECONDS * 1_000,
      environment: given,
    }),
  }
}

/** Where the queue is once the database's address is known; the settings were checked before. */
export function queueSettings(config: LauncherConfig, databaseUrl: string): QueueSettings {
  const read = readQueueSettings({ ...config.environment, DATABASE_URL: databaseUrl })
  if ('faults' in read) throw new Error(read.faults.join(' '))
  return read.settings
}

const proxiesFault = 'TRUSTED_PROXIES lists addresses and networks, like 10.0.0.1, 172.16.0.0/12.'

/** Several machines may share a production database, so a secret made on one of them would not fit the others. */
function findMissingSecrets(given: Environment): string[] {
  if (given.NODE_ENV !== 'production' || given.DATABASE_URL === undefined) return []
  return ['INTERNAL_API_SECRET', 'AUTH_SECRET']
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is missing: production with a database of your own needs it.`)
}
