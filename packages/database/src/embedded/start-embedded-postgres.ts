import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findAbandonedHomes } from './abandoned-homes.ts'
import { ensureCluster, type Installation, removeUnfinishedClusters } from './cluster.ts'
import { throwAsFault } from './file-errors.ts'
import { findInstallation } from './find-installation.ts'
import { keepOwned } from './keep-owned.ts'
import { takeOwnership } from './ownership.ts'
import { ensureProductDatabase, productUrl } from './product-database.ts'
import { ensureServer, type Server } from './server.ts'

export interface EmbeddedPostgresOptions {
  /** Holds the password, the log and, where it can, the data. Made when missing. */
  dataDirectory: string
  /** Gets a readable line for what takes time or is worth knowing. */
  log(line: string): void
  /** How a second launcher names this one to its operator: the web address, up to 40 ASCII characters. */
  label: string
  /** Called when the server went down and could not be brought back, or another launcher took it. */
  onLost?(error: unknown): void
  /** Postgres settings beyond ours, by name; tests switch durability off with them. */
  settings?: Readonly<Record<string, string>>
  /** For data and programs that can't be used in place when we are root; only tests give another. */
  outsideDirectory?: string
}

export interface EmbeddedPostgres extends AsyncDisposable {
  /** The address of the product's database, for its own role. */
  url: string
  /** The same server as its superuser, on the `postgres` database. */
  superuserUrl: string
  /** Whether the server was running already, left by a launcher that was killed. */
  adopted: boolean
}

/**
 * Brings up the embedded Postgres of a data directory and keeps it up until disposed: adopts one that a killed launcher
 * left running, restarts one that dies, and stops it in the end.
 *
 * @throws EmbeddedPostgresFault saying what the operator can do; `already-running` when another launcher owns it.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  try {
    return await start(options)
  } catch (error) {
    throwAsFault(error, options.dataDirectory)
  }
}

/** Where data and programs go that another account must reach when we are root. */
export const outsideDirectory = '/var/lib/zero-sum-nutrition'

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, label } = options
  const outside = options.outsideDirectory ?? outsideDirectory
  const installation = await findInstallation(dataDirectory, outside)
  if (installation.place.notice !== undefined) {
    options.log(installation.place.notice)
    const abandoned = await findAbandonedHomes(outside)
    if (abandoned.length > 0) {
      options.log(`Of clones that have gone, to be removed by you: ${abandoned.join(' ')}`)
    }
  }
  await ensureCluster(installation)
  await mkdir(join(dataDirectory, 'logs'), { recursive: true })
  const serverOptions = {
    installation,
    logFile: join(dataDirectory, 'logs', 'postgres.log'),
    settings: options.settings ?? {},
    port: undefined,
  }
  const server = await ensureServer(serverOptions)
  const ownership = await takeOwnership(installation, server.port, label)
  if (server.adopted) options.log('The database was still running; using it.')
  await removeUnfinishedClusters(installation.place)
  await ensureProductDatabase(installation, server.port)
  const keeper = keepOwned({ ...serverOptions, port: server.port }, ownership, options)
  return describe(installation, server, keeper)
}

function describe(
  installation: Installation,
  server: Server,
  keeper: AsyncDisposable,
): EmbeddedPostgres {
  const password = encodeURIComponent(installation.superuserPassword)
  return {
    url: productUrl(installation, server.port),
    superuserUrl: `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`,
    adopted: server.adopted,
    [Symbol.asyncDispose]: () => keeper[Symbol.asyncDispose](),
  }
}
