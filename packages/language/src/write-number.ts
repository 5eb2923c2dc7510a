/** What stands between the thousands and before the decimals. */
export type Separators = { group: string; point: string }

/** How many decimals a number is written with. */
export type Decimals = { least?: number; most: number }

const separatorsOf: Readonly<Record<string, Separators>> = {
  de: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
}

/** @param tag BCP 47 */
export function separatorsFor(tag: string): Separators {
  const separators = separatorsOf[tag.slice(0, 2)]
  if (separators === undefined) throw new RangeError(`No separators are known for ${tag}.`)
  return separators
}

/**
 * A number with its thousands apart and a real minus sign, none before a zero; halves are rounded away from zero, as they
 * are read in decimals. The platform's own formatter writes the same, but its first use takes a phone's browser some 30 ms.
 */
export function writeNumber(
  value: number,
  { least = 0, most }: Decimals,
  { group, point }: Separators,
): string {
  const size = Math.abs(value)
  // Moving the point in the text, not in binary, is what makes 1.005 round to 1.01.
  const rounded = Number(movePoint(Math.round(Number(movePoint(size, most))), -most))
  const [whole = '', fraction = ''] = String(rounded).split('.')
  const decimals = fraction.padEnd(least, '0')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const sign = value < 0 && rounded !== 0 ? '−' : ''
  return `${sign}${grouped}${decimals === '' ? '' : `${point}${decimals}`}`
}

function movePoint(size: number, places: number): string {
  const [digits, exponent = '0'] = String(size).split('e')
  return `${digits}e${Number(exponent) + places}`
}
