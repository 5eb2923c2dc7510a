import { setTimeout as sleep } from 'node:timers/promises'

export type Patience = { limitMs: number; pauseMs: number }

/** A web that comes up waits up to a minute for its database, and gets a second try; a killed server replays its log. */
const defaultPatience: Patience = { limitMs: 120_000, pauseMs: 250 }

/** Something that a fault did could not be undone, so whatever the run shows next says nothing about the product. */
export class NotUndone extends Error {
  override readonly name = 'NotUndone'
}

/**
 * Tries to undo something until it succeeds, since the first tries may meet the very trouble that the fault made.
 * @throws NotUndone once the time is over, with the last error; also where the last try has not ended by then.
 */
export async function untilDone(
  what: string,
  undo: () => Promise<void> | void,
  { limitMs, pauseMs }: Patience = defaultPatience,
): Promise<void> {
  const over = Promise.withResolvers<never>()
  let cause: unknown
  let isOver = false
  const timer = setTimeout(() => {
    isOver = true
    over.reject(new NotUndone(`It was not possible to ${what}.`, { cause }))
  }, limitMs)
  const tryUntilDone = async () => {
    while (!isOver) {
      try {
        return await undo()
      } catch (error) {
        cause = error
      }
      await sleep(pauseMs)
    }
  }
  try {
    await Promise.race([tryUntilDone(), over.promise])
  } finally {
    clearTimeout(timer)
  }
}
