import { z } from 'zod'
import type { Setting } from './setting.ts'
import { daysOrForever, secretText, share, webAddress, wholeNumber } from './values.ts'

const ofWeb = ['launcher', 'web'] as const
const ofBoth = ['launcher', 'web', 'worker'] as const

/** Days: younger jobs are still looked at, asked for again by programs, or replayed by an operator. */
const leastKept = 2

/** Settings for watching an installation, keeping what is in it, and running it in containers; a part of the catalogue. */
export const operatingSettings = {
  METRICS_TOKEN: {
    group: 'watching it',
    meaning: 'what a scraper of `/metrics` has to show, on the web and on workers',
    value: secretText,
    otherwise: 'there are no metrics',
    secret: true,
    usedBy: ofBoth,
  },
  BUILD_COMMIT: {
    group: 'watching it',
    meaning: 'the commit that this was built from, for `build_info`',
    value: z.string().regex(/^[0-9a-f]{7,40}$/, 'is the hash of a commit'),
    otherwise: 'unknown',
    usedBy: ofBoth,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    group: 'watching it',
    meaning: 'the collector that traces go to, by OTLP over HTTP',
    value: webAddress,
    otherwise: 'there are no traces',
    example: 'http://collector:4318',
    usedBy: ofBoth,
  },
  OTEL_TRACES_SAMPLER_ARG: {
    group: 'watching it',
    meaning: 'the share of requests that begin a trace, from 0 to 1',
    value: share,
    default: '1',
    usedBy: ofBoth,
  },
  KEEP_EVENTS_DAYS: {
    group: 'keeping',
    meaning: 'how long the events of a job that has ended are kept, in days, or `forever`',
    value: daysOrForever(leastKept),
    default: '90',
    usedBy: ofWeb,
  },
  KEEP_FAILED_JOBS_DAYS: {
    group: 'keeping',
    meaning:
      'how long a job that made no plan is kept, with the answers that it was asked with; days, or `forever`',
    value: daysOrForever(leastKept),
    default: '180',
    usedBy: ofWeb,
  },
  BACKUP_DIR: {
    group: 'keeping',
    meaning: 'where `npm run backup` writes',
    value: z.string(),
    otherwise: '`backups` under `DATA_DIR`',
    usedBy: ['launcher'],
  },
  BACKUP_RECIPIENT: {
    group: 'keeping',
    meaning: 'a public key of age that backups are encrypted for',
    value: z.string(),
    otherwise: 'not encrypted',
    usedBy: ['launcher'],
  },
  BACKUP_PASSPHRASE: {
    group: 'keeping',
    meaning: 'encrypts backups, and opens them again; instead of `BACKUP_RECIPIENT`',
    value: secretText,
    otherwise: 'not encrypted',
    secret: true,
    usedBy: ['launcher'],
  },
  BACKUP_IDENTITY: {
    group: 'keeping',
    meaning: 'the secret key of age that opens what was encrypted for `BACKUP_RECIPIENT`',
    value: z.string(),
    secret: true,
    manyLines: true,
    usedBy: ['launcher'],
  },
  POSTGRES_PASSWORD: {
    group: 'containers',
    meaning: 'the password of the database in compose; letters and digits alone',
    value: secretText.regex(/^[\w-]+$/, 'holds letters and digits alone'),
    secret: true,
    usedBy: ['compose'],
    requiredBy: ['compose'],
  },
  ZERO_SUM_IMAGE: {
    group: 'containers',
    meaning: 'the image that web, worker and migration run; what compose builds here has this name',
    value: z.string(),
    default: 'zero-sum-nutrition:local',
    usedBy: ['compose'],
  },
  WORKER_REPLICAS: {
    group: 'containers',
    meaning: 'how many workers compose runs',
    value: wholeNumber(0, 64),
    default: '1',
    usedBy: ['compose'],
  },
} as const satisfies Readonly<Record<string, Setting>>
