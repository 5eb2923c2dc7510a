/** Something that happened to a job, or near it, in words. */
export type Moment = { atMs: number; words: string }

/** The span from the first to the last; nothing where nothing happened. */
export function spanOf(moments: readonly Moment[]): { fromMs: number; toMs: number } | undefined {
  if (moments.length === 0) return undefined
  const instants = moments.map(({ atMs }) => atMs)
  return {
    fromMs: instants.reduce((left, right) => Math.min(left, right)),
    toMs: instants.reduce((left, right) => Math.max(left, right)),
  }
}

/** One line each, in order of time, with the instant and the seconds since the first. */
export function layOut(moments: readonly Moment[]): string[] {
  const ordered = moments.toSorted((left, right) => left.atMs - right.atMs)
  const beginning = ordered[0]?.atMs ?? 0
  return ordered.map(({ atMs, words }) => {
    const seconds = ((atMs - beginning) / 1000).toFixed(3).padStart(9)
    return `${new Date(atMs).toISOString()} ${seconds} s  ${words}`
  })
}
