import { join } from 'node:path'
import { type LauncherConfig, root } from '../config.ts'
import { nextProgram, webDirectory } from './build-web.ts'
import type { ChildPlan } from './child.ts'
import type { ProductSecrets } from './product-secrets.ts'

export type Mode = 'production' | 'development'

export interface ProductSettings {
  mode: Mode
  host: string
  port: number
  databaseUrl: string
  secrets: ProductSecrets
  workerGraceMs: number
  /** What the operator set; ours goes above it. */
  environment: Readonly<Record<string, string | undefined>>
}

const workerDirectory = join(root, 'workers', 'queue-processor')
/** The web closes its streams and answers what it has begun; then it is ended. */
const webGraceMs = 10_000
/** What the worker gets beyond its own grace period, to hand its jobs back. */
const handBackMs = 5_000

/** What the web and the worker have to be told, from the launcher's settings. */
export function settingsOf(
  config: LauncherConfig,
  mode: Mode,
  databaseUrl: string,
  secrets: ProductSecrets,
): ProductSettings {
  const { host, port, workerGraceMs, environment } = config
  return { mode, host, port, databaseUrl, secrets, workerGraceMs, environment }
}

export function webPlan(settings: ProductSettings): ChildPlan {
  const { mode, host, port } = settings
  const command = mode === 'production' ? 'start' : 'dev'
  return {
    name: 'web',
    nodeArguments: [nextProgram, command, '--port', String(port), '--hostname', host],
    cwd: webDirectory,
    env: { ...childEnvironment(settings), AUTH_SECRET: settings.secrets.authSecret },
    graceMs: webGraceMs,
  }
}

export function workerPlan(settings: ProductSettings): ChildPlan {
  const watch = settings.mode === 'development' ? ['--watch', '--watch-preserve-output'] : []
  return {
    name: 'worker',
    nodeArguments: [...watch, 'src/index.ts'],
    cwd: workerDirectory,
    env: { ...childEnvironment(settings), WEB_APP_URL: internalWebUrl(settings) },
    graceMs: settings.workerGraceMs + handBackMs,
  }
}

/** Where the worker and the launcher reach the web. */
export function internalWebUrl({ host, port }: { host: string; port: number }): string {
  const isEverywhere = host === '0.0.0.0' || host === '::' || host === 'localhost'
  return `http://${isEverywhere ? '127.0.0.1' : bracket(host)}:${port}`
}

/** Where a person on this machine reaches it. */
export function shownWebUrl({ host, port }: { host: string; port: number }): string {
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)
  return `http://${isLocal ? 'localhost' : bracket(host)}:${port}`
}

function bracket(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function childEnvironment(settings: ProductSettings): NodeJS.ProcessEnv {
  return {
    ...settings.environment,
    NODE_ENV: settings.mode,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: settings.databaseUrl,
    INTERNAL_API_SECRET: settings.secrets.internalApiSecret,
  }
}
