/** How the overview is set. */
export type OverviewSize = {
  /** Its text, as a share of the usual one. */
  scale: number
  /** Rows close together, and a day's deviations on the line of its name: for days of very many meals. */
  isDense: boolean
}

/** The sizes to try, from the largest on: six meals and four snacks a day are a lot for one page. */
export const sizes: readonly OverviewSize[] = [
  ...steps(1.16, 0.8).map((scale) => ({ scale, isDense: false })),
  ...steps(1, 0.44).map((scale) => ({ scale, isDense: true })),
]

function steps(most: number, least: number): number[] {
  const step = 0.04
  return Array.from({ length: Math.round((most - least) / step) + 1 }, (_, at) => most - at * step)
}
