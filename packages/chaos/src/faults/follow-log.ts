import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { System } from '@zero-sum/testbed'

const lookMs = 5

export type FollowedLog = AsyncDisposable & {
  /** Whether a line with this in it is added in time; false at once where nobody writes a log. */
  waitFor(sign: string, limitMs: number): Promise<boolean>
}

/** Follows what a program writes into its log from now on. */
export async function followLog(
  { logDirectory }: Pick<System, 'logDirectory'>,
  { name }: { name: string },
): Promise<FollowedLog> {
  const handle = await open(join(logDirectory, `${name}.log`)).catch(() => undefined)
  let position = (await handle?.stat())?.size ?? 0
  const buffer = Buffer.alloc(65_536)
  let begun = ''
  return {
    async waitFor(sign, limitMs) {
      const endMs = performance.now() + limitMs
      while (handle !== undefined && performance.now() < endMs) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
        position += bytesRead
        const text = begun + buffer.toString('utf8', 0, bytesRead)
        if (text.includes(sign)) return true
        // A line may have been read before it was written to its end.
        begun = text.slice(text.lastIndexOf('\n') + 1)
        if (bytesRead === 0) await sleep(lookMs)
      }
      return false
    },
    [Symbol.asyncDispose]: async () => handle?.close(),
  }
}
