/**
 * The plural of a household unit, for where only its name is at hand: "medium onion" as "medium onions", "cup, sliced" as
 * "cups, sliced". Right for every measure of our foods, which a test of theirs sees to.
 */
export function pluralOfUnit(unit: string): string {
  const [, measured = '', manner = ''] = /^([^,]*)(.*)$/.exec(unit) ?? []
  if (/^(?:tsp|tbsp|oz)$/.test(measured)) return unit
  const stem = measured
    .replace(/f$/, 've')
    .replace(/(ch|sh|s|x)$/, '$1e')
    .replace(/([^aeiou])y$/, '$1ie')
    .replace(/(tomat|potat|mang)o$/, '$1oe')
  return `${stem}s${manner}`
}
