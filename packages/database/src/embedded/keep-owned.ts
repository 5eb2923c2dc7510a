import { type Ownership, takeOwnership } from './ownership.ts'
import { ensureServer, type ServerOptions, stopServer } from './server.ts'

export interface KeepOptions {
  label: string
  log(line: string): void
  onLost?(error: unknown): void
}

/**
 * Brings the server back on its port whenever it goes down. Disposal stops it, if it is still ours.
 * Calls `onLost` once when it could not be brought back, or another launcher took it.
 */
export function keepOwned(
  server: ServerOptions & { port: number },
  first: Ownership,
  { label, log, onLost }: KeepOptions,
): AsyncDisposable {
  let ownership: Ownership | undefined = first
  let isClosing = false
  // Stopped while still owned, so that no other launcher can adopt it in between.
  const stop = async (owned: Ownership): Promise<void> => {
    await stopServer(server.installation)
    await owned.release()
  }
  const keep = async (): Promise<void> => {
    while (ownership !== undefined) {
      await ownership.lost
      ownership = undefined
      if (isClosing) return
      log('The database went down; bringing it back.')
      await ensureServer(server)
      const regained = await takeOwnership(server.installation, server.port, label)
      if (isClosing) return stop(regained)
      ownership = regained
    }
  }
  const kept = keep().catch((error: unknown) => onLost?.(error))
  return {
    [Symbol.asyncDispose]: async () => {
      isClosing = true
      if (ownership !== undefined) await stop(ownership)
      await kept
    },
  }
}
