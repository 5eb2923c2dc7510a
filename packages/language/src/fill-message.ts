import { fillParts } from './fill-parts.ts'
import { type Part, parseMessage } from './parse-message.ts'
import type { Values } from './values.ts'
import type { Separators } from './write-number.ts'

const parsed = new Map<string, readonly Part[]>()

/** Fills a message in. Each is read once, so only messages of ours belong here, of which there is a limited number. */
export function fillMessage(message: string, values: Values, separators: Separators): string {
  let parts = parsed.get(message)
  if (parts === undefined) {
    parts = parseMessage(message)
    parsed.set(message, parts)
  }
  return fillParts(parts, values, separators)
}
