import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Installation, type InstallationOptions, startInstallation } from '@zero-sum/testbed'
import type { BareConnection } from '../bare/connect.ts'
import { type Ask, openAsk } from '../jobs/ask.ts'
import { NothingMeasured } from './figure.ts'

/** An installation with what the bench needs beside it. */
export type Stage = AsyncDisposable & {
  installation: Installation
  ask: Ask
  /** The address of the web, for clients and workers of both sides. */
  webUrl: string
  /** How bare BullMQ reaches the same server. */
  bareConnection: BareConnection
  /** A folder of this stage's own. */
  folder: string
}

/** Opens the product on servers of its own, with one web, and no proxy between its processes. */
export async function openStage(
  options: Omit<InstallationOptions, 'network' | 'webs'>,
): Promise<Stage> {
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'zero-sum-bench-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const installation = opening.use(
    await startInstallation({ webs: 1, network: 'direct', ...options }),
  )
  const ask = opening.use(await openAsk(installation.postgres.url))
  const [web] = installation.webs
  if (web === undefined) throw new NothingMeasured('The installation has no web.')
  const { postgres, redis } = installation
  const held = opening.move()
  return {
    installation,
    ask,
    folder,
    webUrl: web.url,
    bareConnection: { backend: options.backend, url: redis?.url ?? postgres.url },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}
