import type { BlockList } from 'node:net'
import { type QueueSettings, readQueueSettings } from '@zero-sum/queue/settings'
import { z } from 'zod'
import { type EntrySettings, readEntrySettings } from './accounts/entry-settings.ts'
import { type MailSettings, readMailSettings } from './accounts/mail-settings.ts'
import { type OidcSettings, readOidcSettings } from './accounts/oidc-settings.ts'
import { readTrustedProxies } from './http/client-address.ts'

const secret = z.string().min(16, 'Use at least 16 characters.')

const environmentSchema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'Give a postgres:// address.'),
  INTERNAL_API_SECRET: secret,
  AUTH_SECRET: secret,
  PUBLIC_URL: z.url('Give the address that people open, with http:// or https://.').optional(),
  /** `true` lets the cookie `language=pseudo` disguise every word that is translated: for finding those that are not. */
  PSEUDO_LOCALE: z.enum(['true', 'false']).default('false'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
})

export type WebConfig = {
  databaseUrl: string
  internalApiSecret: string
  authSecret: string
  /** The address that people open; without it the one that they came by counts. */
  publicUrl: string | undefined
  logLevel: string
  offersPseudoLocale: boolean
  /** The operator's mail server; without one no letter is sent. */
  mail: MailSettings | undefined
  /** Whom the operator lets in. */
  entry: EntrySettings
  /** The operator's identity provider. */
  oidc: OidcSettings | undefined
  /** Whose word on a client's address is taken. */
  trustedProxies: BlockList
  queue: QueueSettings
}

const proxiesFault = 'TRUSTED_PROXIES: Give addresses and networks, like 10.0.0.1, 172.16.0.0/12.'

/** The environment could not be read; the message lists every fault, one a line. */
export class ConfigurationFault extends Error {
  override readonly name = 'ConfigurationFault'
}

/** Reads the web process's settings once, or says everything that is wrong with them at once. */
export function readWebConfig(environment: NodeJS.ProcessEnv): WebConfig {
  const parsed = environmentSchema.safeParse(environment)
  const queue = readQueueSettings(environment)
  const mail = readMailSettings(environment)
  const entry = readEntrySettings(environment)
  const oidc = readOidcSettings(environment)
  const trustedProxies = readTrustedProxies(environment.TRUSTED_PROXIES)
  const faults = [
    ...(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []),
    ...('faults' in queue ? queue.faults : []),
    ...[mail, entry, oidc].flatMap((read) => ('faults' in read ? read.faults : [])),
    ...(trustedProxies === undefined ? [proxiesFault] : []),
  ]
  const isRead = parsed.success && !('faults' in queue) && !('faults' in mail)
  if (!isRead || 'faults' in entry || 'faults' in oidc || trustedProxies === undefined)
    throw new ConfigurationFault(`These settings need a look:\n${[...new Set(faults)].join('\n')}`)
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    internalApiSecret: parsed.data.INTERNAL_API_SECRET,
    authSecret: parsed.data.AUTH_SECRET,
    publicUrl: parsed.data.PUBLIC_URL,
    logLevel: parsed.data.LOG_LEVEL,
    offersPseudoLocale: parsed.data.PSEUDO_LOCALE === 'true',
    mail: mail.settings,
    entry: entry.settings,
    oidc: oidc.settings,
    trustedProxies,
    queue: queue.settings,
  }
}

/** The settings of this process. */
export function readProcessConfig(): WebConfig {
  return readWebConfig(process.env)
}
