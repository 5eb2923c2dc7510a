/** Minutes that one chooses between where a slider would be too much: by 5 up to an hour, then by 15 up to two. */
const steps = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90, 105, 120]

/** The minutes to offer, with the chosen ones among them even where they fall between two steps. */
export function minuteChoices(chosen: number | undefined): number[] {
  const all = chosen === undefined || !Number.isFinite(chosen) ? steps : [...steps, chosen]
  return [...new Set(all)].sort((one, other) => one - other)
}
