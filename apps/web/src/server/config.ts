import type { BlockList } from 'node:net'
import type { HistoryRule } from '@zero-sum/database'
import type { TracingSettings } from '@zero-sum/observe/trace'
import { chooseQueue, type QueueSettings } from '@zero-sum/queue/settings'
import { type Environment, explainFaults, readSettings, type Settings } from '@zero-sum/settings'
import type { Rules } from '@zero-sum/settings/limits'
import { type EntrySettings, entryOf } from './accounts/entry-settings.ts'
import type { MailSettings } from './accounts/mailer.ts'
import { type OidcSettings, oidcOf } from './accounts/oidc-settings.ts'

export type WebConfig = {
  databaseUrl: string
  isDatabasePooled: boolean
  internalApiSecret: string
  /** The one that workers had before, accepted while they change. */
  previousInternalApiSecret: string | undefined
  authSecret: string
  /** The address that people open; without it the one that they came by counts. */
  publicUrl: string | undefined
  logLevel: string
  /** Whether the cookie `language=pseudo` disguises every word that is translated: for finding those that are not. */
  offersPseudoLocale: boolean
  /** What a scraper of metrics has to show; without one there are none. */
  metricsToken: string | undefined
  commit: string
  /** Where traces go; they are off without. */
  tracing: TracingSettings | undefined
  /** Whether webhooks may go to addresses at home, and over plain HTTP. */
  allowsPrivateWebhooks: boolean
  /** Under `next dev`, whose tools a strict page would stop. */
  isDevelopment: boolean
  /** How often things may be done. */
  rules: Rules
  mostWaitingJobs: number
  /** Whether operators may change messages on the queue's board. */
  mayChangeQueues: boolean
  /** The operator's mail server; without one no letter is sent. */
  mail: MailSettings | undefined
  /** Whom the operator lets in. */
  entry: EntrySettings
  /** The operator's identity provider. */
  oidc: OidcSettings | undefined
  /** Whose word on a client's address is taken. */
  trustedProxies: BlockList
  queue: QueueSettings
  /** For how long what jobs leave behind is kept. */
  history: HistoryRule
  /** What in the environment is probably misspelt, as sentences. */
  hints: readonly string[]
}

/** The environment could not be read; the message lists every fault, one a line. */
export class ConfigurationFault extends Error {
  override readonly name = 'ConfigurationFault'
}

/**
 * Reads the web process's settings once.
 *
 * @throws ConfigurationFault with everything that is wrong with them at once.
 */
export function readWebConfig(environment: Environment): WebConfig {
  const read = readSettings('web', environment)
  if ('faults' in read) throw new ConfigurationFault(explainFaults('The web can’t start', read))
  const { settings, hints } = read
  return {
    databaseUrl: settings.DATABASE_URL,
    isDatabasePooled: settings.DATABASE_POOLER === 'transaction',
    internalApiSecret: settings.INTERNAL_API_SECRET,
    previousInternalApiSecret: settings.INTERNAL_API_SECRET_PREVIOUS,
    authSecret: settings.AUTH_SECRET,
    publicUrl: settings.PUBLIC_URL,
    logLevel: settings.LOG_LEVEL,
    offersPseudoLocale: settings.PSEUDO_LOCALE,
    metricsToken: settings.METRICS_TOKEN,
    commit: settings.BUILD_COMMIT ?? 'unknown',
    tracing:
      settings.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? undefined
        : { service: 'web', ratio: settings.OTEL_TRACES_SAMPLER_ARG },
    allowsPrivateWebhooks: settings.WEBHOOK_ALLOW_PRIVATE,
    isDevelopment: environment.NODE_ENV === 'development',
    rules: settings.RATE_LIMITS,
    mostWaitingJobs: settings.MOST_WAITING_JOBS,
    mayChangeQueues: settings.OPERATOR_QUEUE_ACTIONS,
    mail: mailOf(settings),
    entry: entryOf(settings),
    oidc: oidcOf(settings),
    trustedProxies: settings.TRUSTED_PROXIES,
    queue: chooseQueue(settings),
    history: {
      eventDays: settings.KEEP_EVENTS_DAYS,
      planlessDays: settings.KEEP_FAILED_JOBS_DAYS,
    },
    hints,
  }
}

/** The settings of this process. */
export function readProcessConfig(): WebConfig {
  return readWebConfig(process.env)
}

function mailOf({ SMTP_URL, MAIL_FROM }: Settings<'web'>): MailSettings | undefined {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return undefined
  return { smtpUrl: SMTP_URL, from: MAIL_FROM }
}
