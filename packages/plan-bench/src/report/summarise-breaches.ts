import { type Breach, type BreachKind, breachKinds } from '../judge/breach.ts'
import type { Observation } from '../observations/observe-person.ts'

/** One kind of breach over a run. */
export type BreachLine = {
  kind: BreachKind
  meaning: string
  people: number
  sanePeople: number
  times: number
  /** The first person that has it, by place, with the first breach. */
  first: Pick<Observation, 'name' | 'place' | 'seed'> & Omit<Breach, 'kind'>
}

/** The kinds of breach that were found, those of most people first. */
export function summariseBreaches(observations: readonly Observation[]): BreachLine[] {
  const lines = (Object.keys(breachKinds) as BreachKind[]).flatMap((kind) => {
    const having = observations.filter(({ breaches }) =>
      breaches.some((breach) => breach.kind === kind),
    )
    const [first] = having
    const breach = first?.breaches.find((one) => one.kind === kind)
    if (first === undefined || breach === undefined) return []
    const { name, place, seed } = first
    return [
      {
        kind,
        meaning: breachKinds[kind],
        people: having.length,
        sanePeople: having.filter(({ isSane }) => isSane).length,
        times: having.flatMap(({ breaches }) => breaches).filter((one) => one.kind === kind).length,
        first: { name, place, seed, where: breach.where, detail: breach.detail },
      },
    ]
  })
  return lines.sort((one, other) => other.people - one.people)
}
