import { join } from 'node:path'
import { say, step } from '../bootstrap/steps.mjs'
import type { LauncherConfig } from '../config.ts'
import { shownElsewhere } from './addresses.ts'
import { buildWebIfNeeded } from './build-web.ts'
import { openDatabase } from './open-database.ts'
import {
  internalWebUrl,
  type Mode,
  settingsOf,
  shownWebUrl,
  webPlan,
  workerPlan,
} from './product-plans.ts'
import { readProductSecrets } from './product-secrets.ts'
import { refuseToStart } from './refuse-to-start.ts'
import type { StopRequest } from './stop-request.ts'
import { supervise } from './supervise.ts'
import { tellOperators } from './tell-operators.ts'
import { waitUntilReady } from './wait-until-ready.ts'
import { whenAborted } from './when-aborted.ts'

/**
 * Brings up database, web and worker, keeps them up until a stop is asked for, and takes them down in the reverse order.
 * Rejects with what went wrong, or with StopRequested when called off while starting.
 */
export async function launchProduct(
  config: LauncherConfig,
  mode: Mode,
  { stop, hurry, request }: StopRequest,
): Promise<void> {
  await refuseToStart(config)
  const lost: unknown[] = []
  // Disposed last to first: the worker hands its jobs back to a web that still has its database.
  await using product = new AsyncDisposableStack()
  const database = product.use(
    await openDatabase(config, {
      label: shownWebUrl(config),
      log: (line) => say(`  ${line}`),
      onLost: (error) => {
        lost.push(error)
        request()
      },
    }),
  )
  stop.throwIfAborted()
  const settings = settingsOf(config, mode, database.url, await readProductSecrets(config))
  if (mode === 'production') await buildWebIfNeeded(stop)
  const logFile = (name: string): string => join(config.dataDirectory, 'logs', `${name}.log`)
  await step('Starting the web', async () => {
    const web = await supervise(webPlan(settings), { logFile: logFile('web'), say, hurry })
    product.use(web)
    await waitUntilReady(internalWebUrl(config), web.firstEnd, stop)
  })
  product.use(await supervise(workerPlan(settings), { logFile: logFile('worker'), say, hurry }))
  say(
    `\nReady at ${shownWebUrl(config)} (Ctrl-C stops it; logs are in ${config.dataDirectory}/logs)`,
  )
  await tellOperators(database.url, say)
  for (const address of [config.publicUrl ?? [], shownElsewhere(config)].flat())
    say(`From other devices: ${address}`)
  if (config.entry.insecureHttp) say(insecureWarning)
  await whenAborted(stop)
  say('\nStopping the worker, the web and the database. (Ctrl-C again stops them at once.)')
  if (lost.length > 0) throw lost[0]
}

const insecureWarning = `
  !!  INSECURE_HTTP=true: what people send here is not encrypted. Whoever is in the same network, or in
  !!  between, can read passwords and answers about health. Never do this on the open internet.
`
