import {
  alreadyRunning,
  findDataVersion,
  inspectServer,
  startEmbeddedPostgres,
} from '@zero-sum/database/embedded'
import type { LauncherConfig } from '../config.ts'

export type Reached = AsyncDisposable & { url: string }

type Place = Pick<LauncherConfig, 'databaseUrl' | 'dataDirectory'>

const nothingToClose = () => Promise.resolve()

/** The product's database as it is, whether the product runs or not, for a command that only reads. */
export async function reachDatabase(place: Place, label: string): Promise<Reached> {
  const { databaseUrl, dataDirectory } = place
  const running = databaseUrl ?? (await inspectServer(dataDirectory)).url
  if (running !== undefined) return { url: running, [Symbol.asyncDispose]: nothingToClose }
  if ((await findDataVersion(dataDirectory)) === undefined)
    throw new Error(
      `There is no database in ${dataDirectory} yet. Set DATA_DIR or DATABASE_URL as the server has them.`,
    )
  return await start(dataDirectory, label)
}

/** The product's database for this command alone; the embedded one is made where there is none. */
export async function takeDatabase(place: Place, label: string): Promise<Reached> {
  const { databaseUrl, dataDirectory } = place
  if (databaseUrl !== undefined) return { url: databaseUrl, [Symbol.asyncDispose]: nothingToClose }
  const { owner } = await inspectServer(dataDirectory)
  if (owner !== undefined) throw alreadyRunning(owner)
  return await start(dataDirectory, label)
}

function start(dataDirectory: string, label: string): Promise<Reached> {
  return startEmbeddedPostgres({ dataDirectory, label, log: () => undefined })
}
