/** Which attempt of which job a call is about; a claim is about none yet. */
export type AttemptOfCall = { jobId: string | undefined; attempt: number | undefined }

type Held = AttemptOfCall & { released: Promise<void>; release(): void }

/** Calls that are held back on their way, by the attempt that they are about. */
export function createHeldCalls() {
  const all = new Set<Held>()
  return {
    /** Waits so long, or until a newer attempt of the job was claimed, or until all are let go. */
    hold(of: AttemptOfCall, milliseconds: number): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>()
      const held: Held = {
        ...of,
        released: promise,
        release() {
          clearTimeout(timer)
          all.delete(held)
          resolve()
        },
      }
      const timer = setTimeout(held.release, milliseconds)
      all.add(held)
      return promise
    },
    /** Waits with an earlier call of the same attempt that is held, if there is one. */
    async waitWith({ jobId, attempt }: AttemptOfCall): Promise<void> {
      if (attempt === undefined) return
      for (const held of all)
        if (held.jobId === jobId && held.attempt === attempt) await held.released
    },
    /** An attempt was claimed: older ones of the same job are let go. */
    heedClaim({ jobId, attempt }: AttemptOfCall): void {
      for (const held of all)
        if (held.jobId === jobId && held.attempt !== undefined && held.attempt < (attempt ?? 0))
          held.release()
    },
    releaseAll(): void {
      for (const held of all) held.release()
    },
  }
}
