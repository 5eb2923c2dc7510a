import { compileMessage } from '@lingui/message-utils/compileMessage'

/** The names of the places in an ICU message, in the order of the alphabet, those inside plurals and choices included. */
export function messageArguments(message: string): string[] {
  const names = new Set<string>()
  collect(compileMessage(message), names)
  return [...names].sort()
}

function collect(part: unknown, names: Set<string>): void {
  if (!Array.isArray(part)) return
  for (const token of part) {
    if (!Array.isArray(token)) continue
    const [name, , choices] = token as [unknown, unknown?, unknown?]
    if (typeof name === 'string') names.add(name)
    if (typeof choices === 'object' && choices !== null)
      for (const choice of Object.values(choices)) collect(choice, names)
  }
}
