import type { NumberStyle, Part } from './parse-message.ts'
import type { Values } from './values.ts'
import { type Decimals, type Separators, writeNumber } from './write-number.ts'

const decimalsOf: Readonly<Record<NumberStyle, Decimals>> = {
  number: { most: 3 },
  tenths: { least: 1, most: 1 },
}

/**
 * Fills a message in that was read before. Of plurals it knows those of English and German: one, and other.
 *
 * @param count what `#` stands for, inside a plural
 */
export function fillParts(
  parts: readonly Part[],
  values: Values,
  separators: Separators,
  count = Number.NaN,
): string {
  let text = ''
  for (const part of parts) text += fillPart(part, values, separators, count)
  return text
}

function fillPart(part: Part, values: Values, separators: Separators, count: number): string {
  if (typeof part === 'string') return part
  if (part.kind === 'count') return writeNumber(count, decimalsOf.number, separators)
  const value = values[part.name]
  if (value === undefined) throw new Error(`Nothing was given for {${part.name}}.`)
  if (part.kind === 'place')
    return part.style === 'text'
      ? String(value)
      : writeNumber(Number(value), decimalsOf[part.style], separators)
  if (part.kind === 'plural') {
    const number = Number(value)
    const choice = part.choices[`=${number}`] ?? part.choices[number === 1 ? 'one' : 'other']
    return fillParts(choice ?? part.choices.other ?? [], values, separators, number)
  }
  const chosen = Object.hasOwn(part.choices, String(value)) ? String(value) : 'other'
  return fillParts(part.choices[chosen] ?? [], values, separators, count)
}
