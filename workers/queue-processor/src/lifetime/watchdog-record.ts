import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where workers of one machine and one installation note when the watchdog last ended one of them. */
export function watchdogRecordPath(installation: string): string {
  const name = createHash('sha256').update(installation).digest('hex').slice(0, 16)
  return join(tmpdir(), `zero-sum-watchdog-${name}`)
}

/**
 * Whether the watchdog may end this process now, and if so notes it. It may once per pause, so that jobs which no restart
 * can help don't keep workers restarting. Where the note can't be kept, the process's own age stands in for it.
 */
export async function mayLeave(
  path: string,
  pauseMs: number,
  { nowMs, upForMs }: { nowMs: number; upForMs: number },
): Promise<boolean> {
  const noted = Number(await readFile(path, 'utf8').catch(() => 'NaN'))
  // A note from the future comes from a clock that was wrong.
  if (noted <= nowMs && nowMs - noted < pauseMs) return false
  try {
    await writeFile(path, String(nowMs), { mode: 0o600 })
    return true
  } catch {
    return upForMs >= pauseMs
  }
}
