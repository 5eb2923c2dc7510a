/** Where a value turned up that should not be there, and how it was written. */
export type Leak = { source: string; marker: string; form: string; around: string }

/** Everything that one process, server or file has given out. */
export type Source = { name: string; text: string }

export type ScanReport = { leaks: Leak[]; lines: number; bytes: number; forms: number }

/**
 * Looks through all that was given out for values that must not be in it, each as it is, as an address holds it, as JSON
 * holds it, and in base64 at whichever of the three places it may begin.
 *
 * @param markers the values, by what they are; each long and odd enough to be nothing else
 */
export function findMarkers(
  sources: readonly Source[],
  markers: Readonly<Record<string, string>>,
): ScanReport {
  const wanted = Object.entries(markers).flatMap(([marker, value]) =>
    formsOf(value).map(([form, written]) => ({ marker, form, written })),
  )
  const leaks: Leak[] = []
  for (const { name, text } of sources)
    for (const { marker, form, written } of wanted) {
      const at = text.indexOf(written)
      if (at < 0) continue
      const around = text.slice(Math.max(0, at - 200), at + written.length + 80)
      leaks.push({ source: name, marker, form, around })
    }
  const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  const bytes = sources.reduce((sum, { text }) => sum + text.length, 0)
  return { leaks, lines, bytes, forms: wanted.length }
}

/** The ways in which a value may be written, without those that look the same. */
export function formsOf(value: string): [form: string, written: string][] {
  const json = JSON.stringify(value).slice(1, -1)
  const forms: [string, string][] = [
    ['plain', value],
    ['lower case', value.toLowerCase()],
    ['address', encodeURIComponent(value)],
    ['form', encodeURIComponent(value).replaceAll('%20', '+')],
    ['JSON', json],
    ['JSON in JSON', JSON.stringify(json).slice(1, -1)],
    ['JSON, escaped', escaped(value)],
    ...[0, 1, 2].map((offset): [string, string] => [`base64 at ${offset}`, base64(value, offset)]),
  ]
  const seen = new Set<string>()
  return forms.filter(([, written]) => !seen.has(written) && seen.add(written))
}

function escaped(value: string): string {
  return value.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The part of a value's base64 that does not depend on its neighbours, where it begins `offset` bytes into a group. */
function base64(value: string, offset: number): string {
  const bytes = Buffer.from(value)
  const shifted = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const from = offset === 0 ? 0 : offset + 1
  const whole = Math.floor(((offset + bytes.length) * 8) / 6)
  return shifted.slice(from, whole)
}
