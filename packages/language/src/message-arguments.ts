import { type Part, parseMessage } from './parse-message.ts'

/** The names of the places in a message, in the order of the alphabet, those inside plurals and choices included. */
export function messageArguments(message: string): string[] {
  const names = new Set<string>()
  collect(parseMessage(message), names)
  return [...names].sort()
}

function collect(parts: readonly Part[], names: Set<string>): void {
  for (const part of parts) {
    if (typeof part === 'string' || part.kind === 'count') continue
    names.add(part.name)
    if (part.kind === 'place') continue
    for (const choice of Object.values(part.choices)) collect(choice, names)
  }
}
