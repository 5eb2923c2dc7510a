import type { Portions, Served } from '@zero-sum/contracts'

/** What somebody is served of most meals of a plan: the helping of the size that comes most often, the larger of two. */
export function usualHelping(
  { meals }: Pick<Portions, 'meals'>,
  eater: string,
): Served | undefined {
  const helpings = meals.flatMap(({ served }) => served.filter((one) => one.eater === eater))
  const bySize = [...Map.groupBy(helpings, ({ portion }) => portion).values()]
  const [usual] = bySize.sort(
    (a, b) => b.length - a.length || (b[0]?.portion ?? 0) - (a[0]?.portion ?? 0),
  )
  return usual?.[0]
}
