/** A typed number, with a comma or a point; nothing for an empty field, NaN for what is no number. */
export function parseTyped(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return undefined
  // Number() also reads "1e3", "0x1f" and "Infinity", which nobody means.
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
}
