/** A list of answers after a tick: "none" and the others exclude each other, a second tick takes the first one back. */
export function withAnswer<value extends string>(
  answered: readonly (value | 'none')[],
  ticked: value | 'none',
): (value | 'none')[] {
  if (answered.includes(ticked)) return answered.filter((other) => other !== ticked)
  if (ticked === 'none') return ['none']
  return [...answered.filter((other) => other !== 'none'), ticked]
}
