import { createHmac } from 'node:crypto'
import type { TryCounter } from '@zero-sum/database'
import { type Counted, countHere } from './count-here.ts'

/** So often under a key, in a window that begins with the first try. */
export type Bound = { key: string; most: number; windowMs: number }

export type Verdict = {
  allowed: boolean
  /** What is left of the window's tries. */
  remaining: number
  /** Until the window ends. */
  endsInMs: number
}

export type Limiter = {
  /** Counts one try under each key, and says for each what came of it. */
  take(bounds: readonly Bound[]): Promise<Verdict[]>
  /** For how long this process knows that no try is left under a key; counts nothing and asks nobody. */
  spentForMs(bound: Bound): number | undefined
  /** Forgets the tries under these keys: the last one was rightful. */
  clear(keys: readonly string[]): Promise<void>
}

/** Where all processes count together. */
export type SharedCount = {
  count: TryCounter
  forget(keys: readonly string[]): Promise<void>
}

/** A limit may cost an answer no more than this; without the shared count it is then decided here. */
const longestWaitMs = 500
/** So long nobody asks a shared count again that has just failed. */
const pauseMs = 2_000

export type LimiterSettings = {
  /** Makes hashes of the keys, so that the database holds no addresses. */
  secret: string
  shared?: SharedCount
  /** Hears when the shared count fails or is back. */
  onShared?: (state: 'away' | 'back', error?: unknown) => void
  now?: () => number
}

/**
 * Counts what may be done only so often. All processes count in one place; each also counts what it sees by itself, and where the
 * shared count is away or slow that decides: nobody is let through without a limit, and nobody is locked out. What is known here to be
 * spent is refused here, so that a flood of tries reaches no database.
 */
export function createLimiter({
  secret,
  shared,
  onShared = () => {},
  now = () => performance.now(),
}: LimiterSettings): Limiter {
  const here = countHere(now)
  let awayUntil = Number.NEGATIVE_INFINITY
  let isAway = false

  function notice(state: 'away' | 'back', error?: unknown): void {
    if (state === 'away') awayUntil = now() + pauseMs
    if (isAway === (state === 'away')) return
    isAway = state === 'away'
    onShared(state, error)
  }

  async function countEverywhere(asked: readonly Bound[]): Promise<Counted[] | undefined> {
    if (shared === undefined || now() < awayUntil) return undefined
    const tries = asked.map(({ key, windowMs }) => ({ key: hide(key, secret), windowMs }))
    try {
      const counted = await inTime(shared.count(tries))
      notice('back')
      return counted
    } catch (error) {
      notice('away', error)
      return undefined
    }
  }

  return {
    async take(bounds) {
      const isSpent = bounds.some((bound) => spentForMs(bound) !== undefined)
      const counted = bounds.map(({ key, windowMs }) => here.count(key, windowMs))
      const everywhere = isSpent ? undefined : await countEverywhere(bounds)
      return bounds.map((bound, nr) => {
        const known = everywhere?.[nr]
        if (known !== undefined) here.correct(bound.key, known)
        return judge(bound, known ?? counted[nr])
      })
    },
    spentForMs,
    async clear(keys) {
      for (const key of keys) here.forget(key)
      if (shared === undefined || now() < awayUntil) return
      await inTime(shared.forget(keys.map((key) => hide(key, secret)))).catch((error: unknown) =>
        notice('away', error),
      )
    },
  }

  function spentForMs({ key, most }: Bound): number | undefined {
    const known = here.look(key)
    return known !== undefined && known.tries >= most ? known.endsInMs : undefined
  }
}

function judge({ most, windowMs }: Bound, counted: Counted | undefined): Verdict {
  const { tries, endsInMs } = counted ?? { tries: 1, endsInMs: windowMs }
  return { allowed: tries <= most, remaining: Math.max(0, most - tries), endsInMs }
}

function hide(key: string, secret: string): string {
  return createHmac('sha256', secret).update(key).digest('base64url')
}

async function inTime<value>(work: Promise<value>): Promise<value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const tooSlow = Object.assign(new Error('the shared count of tries is too slow'), {
      name: 'TooSlow',
    })
    timer = setTimeout(reject, longestWaitMs, tooSlow)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
