/** A part of a message: a text, a place, the `#` of a plural, or a choice of further parts. */
export type Part =
  | string
  | { kind: 'place'; name: string; style: NumberStyle | 'text' }
  | { kind: 'count' }
  | { kind: 'plural' | 'select'; name: string; choices: Readonly<Record<string, readonly Part[]>> }

/** `number` up to three decimals, `tenths` always one. */
export type NumberStyle = 'number' | 'tenths'

const placeStart = /\{\s*(\w+)\s*(?:,\s*(number|plural|select)\s*)?/y
const numberEnd = /(?:,\s*(tenths)\s*)?\}/y
const placeEnd = /\}/y
const choiceStart = /\s*(=\d+|\w+)\s*\{/y
const choicesEnd = /\s*\}/y

/**
 * Reads the part of ICU MessageFormat that sentences about plans are written in: `{name}`, `{name, number}`,
 * `{name, number, tenths}`, plurals and choices. Small and quick where a whole ICU library would cost a plan more time than it
 * may; whatever it does not know it refuses, by throwing.
 */
export function parseMessage(message: string): readonly Part[] {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(message)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  const expect = (pattern: RegExp): RegExpExecArray => {
    const found = take(pattern)
    if (found === null) throw new SyntaxError(`Not understood from ${at} on: ${message}`)
    return found
  }
  const readPlace = (): Part => {
    const [, name = '', type] = expect(placeStart)
    if (type === undefined) {
      expect(placeEnd)
      return { kind: 'place', name, style: 'text' }
    }
    if (type === 'number') {
      const [, style] = expect(numberEnd)
      return { kind: 'place', name, style: style === undefined ? 'number' : 'tenths' }
    }
    expect(/,/y)
    const choices: Record<string, readonly Part[]> = {}
    for (let choice = take(choiceStart); choice !== null; choice = take(choiceStart)) {
      choices[choice[1] ?? ''] = readParts(type === 'plural')
      expect(placeEnd)
    }
    expect(choicesEnd)
    if (choices.other === undefined) throw new SyntaxError(`No "other" of ${name}: ${message}`)
    return { kind: type === 'plural' ? 'plural' : 'select', name, choices }
  }
  const readParts = (isPlural: boolean): Part[] => {
    const parts: Part[] = []
    for (let letter = message[at]; letter !== undefined && letter !== '}'; letter = message[at]) {
      if (letter === '{') parts.push(readPlace())
      else if (letter === '#' && isPlural) {
        parts.push({ kind: 'count' })
        at += 1
      } else parts.push(expect(isPlural ? /[^{}#]+/y : /[^{}]+/y)[0])
    }
    return parts
  }
  const parts = readParts(false)
  if (at < message.length) throw new SyntaxError(`A brace too many at ${at}: ${message}`)
  return parts
}
