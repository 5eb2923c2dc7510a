import type { Installation } from '../embedded/cluster.ts'
import { takeOwnership } from '../embedded/ownership.ts'
import { ensureProductDatabase, productUrl } from '../embedded/product-database.ts'
import { ensureServer, stopServer } from '../embedded/server.ts'

/** Brings up the server of an installation for one piece of work, as its owner; disposal stops it. */
export async function openServer(
  installation: Installation,
  logFile: string,
): Promise<AsyncDisposable & { url: string }> {
  const server = await ensureServer({ installation, logFile, settings: {}, port: undefined })
  const ownership = await takeOwnership(installation, server.port, 'npm run upgrade-postgres')
  const close = async () => {
    await stopServer(installation)
    await ownership.release()
  }
  try {
    await ensureProductDatabase(installation, server.port)
  } catch (error) {
    await close()
    throw error
  }
  return { url: productUrl(installation, server.port), [Symbol.asyncDispose]: close }
}
