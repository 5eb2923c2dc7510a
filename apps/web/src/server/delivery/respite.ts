export type Respite = {
  /** A round begins; says whether leases are still spared. */
  begin(): boolean
  /** The round ended. Where it failed, the workers could not be heard either. */
  end(worked: boolean): void
}

/**
 * The time after a silence of ours in which expired leases are spared, so that workers can be heard again first. It runs
 * from the first round after a start, after a failure, and after a pause as long as itself, as when the machine slept.
 */
export function createRespite(lengthMs: number, now: () => number = Date.now): Respite {
  let sinceMs: number | undefined
  let endedMs = now()
  return {
    begin() {
      const nowMs = now()
      if (Math.abs(nowMs - endedMs) > lengthMs) sinceMs = undefined
      sinceMs ??= nowMs
      return nowMs - sinceMs < lengthMs
    },
    end(worked) {
      endedMs = now()
      if (!worked) sinceMs = undefined
    },
  }
}
