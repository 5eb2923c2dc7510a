type Given = Readonly<Record<string, string | string[] | undefined>>

/** The query of a page as its call takes it: what a form sends empty is left out, what comes twice counts once. */
export function askedOf(given: Given): URLSearchParams {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    const first = Array.isArray(value) ? value[0] : value
    if (first !== undefined && first.trim() !== '') asked.set(name, first.trim())
  }
  return asked
}
