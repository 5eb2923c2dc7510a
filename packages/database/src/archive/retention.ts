/** Of how many days, weeks and months the newest archive is kept. */
export type KeepRule = { days: number; weeks: number; months: number }

const letters = { d: 'days', w: 'weeks', m: 'months' } as const

/** Reads `7d/4w/6m`, or a part of it; undefined where it is none. */
export function readKeepRule(written: string): KeepRule | undefined {
  const rule = { days: 0, weeks: 0, months: 0 }
  for (const part of written.split('/')) {
    const [, number, letter] = /^(\d{1,4})([dwm])$/.exec(part) ?? []
    if (number === undefined || letter === undefined) return undefined
    rule[letters[letter as keyof typeof letters]] = Number(number)
  }
  return rule.days + rule.weeks + rule.months > 0 ? rule : undefined
}

/**
 * Those instants whose archives stay: the newest of each of the last so many days, ISO weeks and months (UTC) that have one,
 * and always the newest of all. Days without an archive don't count, so a pause of backups takes none away.
 */
export function chooseKept(instants: readonly Date[], rule: KeepRule): Date[] {
  const newestFirst = [...instants].sort((one, other) => other.getTime() - one.getTime())
  const kept = new Set(newestFirst.slice(0, 1))
  const periods = [
    { most: rule.days, nameOf: (at: Date) => at.toISOString().slice(0, 10) },
    { most: rule.weeks, nameOf: mondayOf },
    { most: rule.months, nameOf: (at: Date) => at.toISOString().slice(0, 7) },
  ]
  for (const { most, nameOf } of periods) {
    const seen = new Set<string>()
    for (const at of newestFirst) {
      const name = nameOf(at)
      if (seen.has(name)) continue
      if (seen.size === most) break
      seen.add(name)
      kept.add(at)
    }
  }
  return newestFirst.filter((at) => kept.has(at))
}

const dayMs = 86_400_000

function mondayOf(at: Date): string {
  const daysSinceMonday = (at.getUTCDay() + 6) % 7
  return new Date(at.getTime() - daysSinceMonday * dayMs).toISOString().slice(0, 10)
}
