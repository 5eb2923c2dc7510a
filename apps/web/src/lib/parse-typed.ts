/** A typed number, with a comma or a point; nothing for an empty field, NaN for what is no number. */
export function parseTyped(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  return text === '' ? undefined : Number(text)
}
