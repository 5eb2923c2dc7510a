/** Too many wait already: of everybody, or of this person. */
export type Crowded = { kind: 'full' } | { kind: 'too_many_of_person' }

/**
 * Lets so many runs stand at once, of everybody and of one person, and turns away whoever comes beyond them: a newcomer would
 * wait for longer than anybody does.
 */
export function limitRuns({
  mostAtOnce,
  mostOfPerson,
}: {
  mostAtOnce: number
  mostOfPerson: number
}): <result>(personId: string, run: () => Promise<result>) => Promise<result | Crowded> {
  const running = new Map<string, number>()
  let all = 0

  return async (personId, run) => {
    const own = running.get(personId) ?? 0
    if (own >= mostOfPerson) return { kind: 'too_many_of_person' }
    if (all >= mostAtOnce) return { kind: 'full' }
    running.set(personId, own + 1)
    all += 1
    try {
      return await run()
    } finally {
      all -= 1
      const left = (running.get(personId) ?? 1) - 1
      if (left === 0) running.delete(personId)
      else running.set(personId, left)
    }
  }
}
