import type { Values } from './translate-compiled.ts'
import { separatorsFor, writeNumber } from './write-number.ts'

/** The name of the place that takes a number as it is written in the language. */
export function writtenName(name: string): string {
  return `${name}#`
}

/**
 * The values of a message and beside each number how it is written.
 *
 * @param tag BCP 47
 */
export function withWrittenNumbers(tag: string, values: Values): Values {
  const separators = separatorsFor(tag)
  const written = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [[writtenName(name), writeNumber(value, { most: 3 }, separators)]]
      : [],
  )
  return { ...values, ...Object.fromEntries(written) }
}
