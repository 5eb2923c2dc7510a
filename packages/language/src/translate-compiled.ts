import type { CompiledMessages } from './compile-messages.ts'
import { fillParts } from './fill-parts.ts'
import type { Values } from './values.ts'
import { separatorsFor } from './write-number.ts'

export type { CompiledMessages, Values }

/** The words for a key, with its places filled in. */
export type Translate<key extends string = string> = (key: key, values?: Values) => string

/**
 * Says compiled messages in a language. Small enough for the browser.
 *
 * @param tag BCP 47, for the numbers inside messages
 */
export function translateCompiled<key extends string>(
  tag: string,
  compiled: CompiledMessages<key>,
): Translate<key> {
  const separators = separatorsFor(tag)
  return (key, values = {}) => {
    const parts = Object.hasOwn(compiled, key) ? compiled[key] : undefined
    if (parts === undefined) throw new Error(`There is no message ${key}.`)
    return fillParts(parts, values, separators)
  }
}
