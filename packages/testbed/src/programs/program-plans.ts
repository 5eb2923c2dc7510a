import { fileURLToPath } from 'node:url'
import type { ChildPlan } from '../../../../scripts/launch/child.ts'
import {
  type ProductSettings,
  webPlan,
  workerPlan,
} from '../../../../scripts/launch/product-plans.ts'
import { type SampleWorkKind, solverAddress } from '../work/solver-address.ts'

/** What the webs and the workers of one installation share. */
export type ProgramSettings = {
  secret: string
  authSecret: string
  /** Where the webs reach their database, and the workers their webs. */
  databaseUrl: string
  callsUrl: string
  /** For the files of the work. */
  directory: string
  logDirectory: string
  work: SampleWorkKind | 'engine'
  preload: URL | undefined
  environment: Readonly<Record<string, string>>
}

/** As the product's own default. */
const workerGraceMs = 20_000

export function planWeb(settings: ProgramSettings, name: string, port: number): ChildPlan {
  const plan = webPlan(productSettings(settings, port))
  return { ...plan, name, nodeArguments: [...imports(settings.preload), ...plan.nodeArguments] }
}

/** A worker whose clock is off by `skewMs`, where that is not 0. */
export function planWorker(
  settings: ProgramSettings,
  name: string,
  { healthPort, skewMs }: { healthPort: number; skewMs: number },
): ChildPlan {
  const { callsUrl, directory, preload, work } = settings
  const plan = workerPlan(productSettings(settings, 0))
  const program =
    work === 'engine'
      ? plan.nodeArguments
      : [fileURLToPath(workerWithSolver), solverAddress(work, directory).href]
  return {
    ...plan,
    name,
    nodeArguments: [...imports(blockOnMessage, skewed(skewMs), preload), ...program],
    env: { ...plan.env, WEB_APP_URL: callsUrl, WORKER_HEALTH_PORT: String(healthPort) },
  }
}

const workerWithSolver = new URL('./worker-with-solver.ts', import.meta.url)
const blockOnMessage = new URL('./block-on-message.ts', import.meta.url)
const skewClock = new URL('./skew-clock.ts', import.meta.url)

function skewed(skewMs: number): URL | undefined {
  return skewMs === 0 ? undefined : new URL(`?ms=${skewMs}`, skewClock)
}

function imports(...modules: (URL | undefined)[]): string[] {
  return modules.flatMap((module) => (module === undefined ? [] : ['--import', module.href]))
}

function productSettings(settings: ProgramSettings, port: number): ProductSettings {
  return {
    mode: 'production',
    host: '127.0.0.1',
    port,
    databaseUrl: settings.databaseUrl,
    secrets: { internalApiSecret: settings.secret, authSecret: settings.authSecret },
    workerGraceMs,
    environment: { LOG_LEVEL: 'info', ...settings.environment },
  }
}
