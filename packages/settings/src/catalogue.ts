import { z } from 'zod'
import { entrySettings } from './entry-settings.ts'
import { readRules } from './limits/read-rules.ts'
import { operatingSettings } from './operating-settings.ts'
import type { Setting } from './setting.ts'
import { readTrustedProxies } from './trusted-proxies.ts'
import {
  address,
  oneOf,
  postgresAddress,
  redisAddresses,
  secretText,
  sender,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './values.ts'

const ofWeb = ['launcher', 'web'] as const
const ofWorker = ['launcher', 'worker'] as const
const ofBoth = ['launcher', 'web', 'worker'] as const
const ofQueue = ['launcher', 'web', 'worker', 'migrate'] as const
const ofCommands = ['launcher', 'migrate'] as const

/**
 * Every setting of the product. Each process reads what names it; docs/settings.md and .env.example are made from it by
 * `npm run config -- --write`.
 */
export const catalogue = {
  PORT: {
    group: 'reaching it',
    meaning: 'the port that the web listens on',
    value: wholeNumber(1, 65_535),
    default: '3000',
    usedBy: ['launcher', 'compose'],
  },
  HOST: {
    group: 'reaching it',
    meaning: 'the address of this machine that the web listens on; `0.0.0.0` is all of them',
    value: z.string(),
    default: '127.0.0.1',
    usedBy: ['launcher', 'compose'],
  },
  PUBLIC_URL: {
    group: 'reaching it',
    meaning:
      'the address that people open, behind a proxy; with `https://`, cookies go over nothing else',
    value: webAddress,
    otherwise: 'the one that they came by',
    example: 'https://food.example.org',
    usedBy: ofWeb,
  },
  TRUSTED_PROXIES: {
    group: 'reaching it',
    meaning: 'proxies on other machines whose `X-Forwarded-For` counts: addresses and networks',
    value: z.string().transform((list, context) => {
      const trusted = readTrustedProxies(list)
      if (trusted !== undefined) return trusted
      context.addIssue('lists addresses and networks, like 10.0.0.1, 172.16.0.0/12')
      return z.NEVER
    }),
    default: '',
    otherwise: 'this machine’s',
    example: '10.0.0.5, 172.16.0.0/12',
    usedBy: ofWeb,
  },
  DATABASE_URL: {
    group: 'database and queue',
    meaning: 'your own Postgres',
    value: postgresAddress,
    otherwise: 'the embedded one, with `npm start`',
    example: 'postgres://zero_sum:PASSWORD@database:5432/zero_sum',
    secret: true,
    usedBy: ofQueue,
    requiredBy: ['web'],
  },
  DATABASE_POOLER: {
    group: 'database and queue',
    meaning:
      '`transaction` where `DATABASE_URL` leads to PgBouncer or another pooler in transaction mode',
    value: oneOf(['none', 'transaction']),
    default: 'none',
    usedBy: ofQueue,
  },
  QUEUE_DATABASE_URL: {
    group: 'database and queue',
    meaning: 'a direct connection for the queue; needed where `DATABASE_URL` goes through a pooler',
    value: postgresAddress,
    otherwise: '`DATABASE_URL`',
    secret: true,
    usedBy: ofQueue,
  },
  REDIS_URL: {
    group: 'database and queue',
    meaning: 'moves the queue to Redis; nodes of a cluster are separated by commas',
    value: redisAddresses,
    otherwise: 'the queue is in Postgres',
    example: 'rediss://default:PASSWORD@redis:6380',
    secret: true,
    usedBy: ofQueue,
  },
  REDIS_CLUSTER: {
    group: 'database and queue',
    meaning:
      '`true` where `REDIS_URL` names nodes of a Redis Cluster; of these one that is there is enough',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofQueue,
    with: ['REDIS_URL'],
  },
  USE_MOCK_QUEUE: {
    group: 'database and queue',
    meaning: '`true` keeps the queue in Postgres, whatever `REDIS_URL` says',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofQueue,
  },
  DATA_DIR: {
    group: 'database and queue',
    meaning: 'where the embedded installation lives',
    value: z.string(),
    default: '.data',
    usedBy: ofCommands,
  },
  INTERNAL_API_SECRET: {
    group: 'secrets',
    meaning: 'what workers prove themselves to the web with; the same for both',
    value: secretText,
    otherwise: 'made once and kept under `DATA_DIR`, with `npm start` on the embedded database',
    secret: true,
    usedBy: ofBoth,
    requiredBy: ['web', 'worker'],
  },
  INTERNAL_API_SECRET_PREVIOUS: {
    group: 'secrets',
    meaning: 'the one before, which the web still accepts while workers change to the new one',
    value: secretText,
    otherwise: 'only the present one counts',
    secret: true,
    usedBy: ofWeb,
    with: ['INTERNAL_API_SECRET'],
  },
  AUTH_SECRET: {
    group: 'secrets',
    meaning: 'signs the cookies of sessions. Another one signs everybody out',
    value: secretText,
    otherwise: 'as `INTERNAL_API_SECRET`',
    secret: true,
    usedBy: ofWeb,
    requiredBy: ['web'],
  },
  WEB_APP_URL: {
    group: 'work',
    meaning: 'where a worker reaches the web',
    value: webAddress,
    default: 'http://127.0.0.1:3000',
    usedBy: ['worker'],
  },
  WORKER_CONCURRENCY: {
    group: 'work',
    meaning: 'jobs that one worker makes at a time, each in a thread of its own',
    value: wholeNumber(1, 64),
    default: '2',
    usedBy: ofWorker,
  },
  WORKER_GRACE_SECONDS: {
    group: 'work',
    meaning: 'how long running jobs may finish when a worker is stopped; then they are handed back',
    value: wholeNumber(0, 3_600),
    default: '20',
    usedBy: ofWorker,
  },
  WORKER_HEALTH_PORT: {
    group: 'work',
    meaning: 'the port of a worker’s `/livez` and `/readyz`; 0 is any free one',
    value: wholeNumber(0, 65_535),
    otherwise: 'none',
    usedBy: ofWorker,
  },
  LOG_LEVEL: {
    group: 'work',
    meaning: 'how much is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
    value: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    default: 'info',
    usedBy: ofBoth,
  },
  RATE_LIMITS: {
    group: 'work',
    meaning:
      'how often things may be done, `generate=5/1h, pdf=100`: [names and numbers](security.md#limits)',
    value: z.string().transform((text, context) => {
      const read = readRules(text)
      if ('rules' in read) return read.rules
      context.addIssue(read.fault)
      return z.NEVER
    }),
    default: '',
    otherwise: 'these numbers',
    example: 'generate=5/1h, pdf=100',
    usedBy: ofWeb,
  },
  MOST_WAITING_JOBS: {
    group: 'work',
    meaning:
      'jobs that may wait for a worker, beyond which no more are taken for a while; `0` for as many as come',
    value: wholeNumber(0, 999_999_999),
    default: '10000',
    usedBy: ofWeb,
  },
  OPERATOR_QUEUE_ACTIONS: {
    group: 'work',
    meaning:
      '`true` lets operators change messages at `/operator/queues`, which only shows them otherwise',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofWeb,
  },
  WEBHOOK_ALLOW_PRIVATE: {
    group: 'work',
    meaning:
      '`true` lets webhooks go to private networks and over plain HTTP: for a server at home whose people you know',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofWeb,
  },
  PSEUDO_LOCALE: {
    group: 'work',
    meaning:
      '`true` lets the cookie `language=pseudo` disguise every word that is translated, to find those that are not',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofWeb,
  },
  SMTP_URL: {
    group: 'mail',
    meaning: 'a mail server, for links to a new password and for confirming addresses',
    value: address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org'),
    otherwise: 'no mail is sent; `npm run reset-password` makes such links',
    example: 'smtps://user:PASSWORD@mail.example.org',
    secret: true,
    usedBy: ofWeb,
    // What a request says of its own address may be a lie to make somebody click.
    with: ['MAIL_FROM', 'PUBLIC_URL'],
  },
  MAIL_FROM: {
    group: 'mail',
    meaning: 'the sender of its letters',
    value: sender,
    example: 'Zero Sum <food@example.org>',
    usedBy: ofWeb,
  },
  ...entrySettings,
  ...operatingSettings,
} as const satisfies Readonly<Record<string, Setting>>

export type SettingName = keyof typeof catalogue

export const settingNames = Object.keys(catalogue) as SettingName[]

/** The same without its particulars, for whoever goes through all of them. */
export function describeSetting(name: SettingName): Setting {
  return catalogue[name]
}
