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
  /** The address of the first web. */
  webUrl: string
  /** Where the calls of workers go in: the same door for both sides. */
  callsUrl: string
  /** How bare BullMQ reaches the same server, by the same way as the product. */
  bareConnection: BareConnection
  /** A folder of this stage's own. */
  folder: string
}

/** Opens the product on servers of its own, with one web. */
export async function openStage(options: Omit<InstallationOptions, 'webs'>): Promise<Stage> {
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'zero-sum-bench-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const installation = opening.use(await startInstallation({ webs: 1, ...options }))
  const ask = opening.use(await openAsk(installation.postgres.url))
  const [web] = installation.webs
  if (web === undefined) throw new NothingMeasured('The installation has no web.')
  const { backend } = options
  const url = new URL(
    backend === 'redis' ? (installation.redis?.url ?? '') : installation.postgres.url,
  )
  url.port = String(installation.queueNetwork.port)
  const held = opening.move()
  return {
    installation,
    ask,
    folder,
    webUrl: web.url,
    callsUrl: installation.calls.url,
    bareConnection: { backend, url: url.href },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}
