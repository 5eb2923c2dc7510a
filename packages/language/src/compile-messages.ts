import { type Part, parseMessage } from './parse-message.ts'

/** The messages of one language for one part of the product: ICU MessageFormat by key. */
export type Messages<catalogue extends Record<string, string> = Record<string, string>> = {
  readonly [key in keyof catalogue]: string
}

/** Messages that are ready to be filled in; plain data, so that a page can carry them to the browser without the parser. */
export type CompiledMessages<key extends string = string> = {
  readonly [name in key]: readonly Part[]
}

const compiled = new WeakMap<object, CompiledMessages>()

/** Reads messages, once for each catalogue. Throws where one is not understood. */
export function compileMessages<key extends string>(
  messages: Readonly<Record<key, string>>,
): CompiledMessages<key> {
  const known = compiled.get(messages)
  if (known !== undefined) return known as CompiledMessages<key>
  const made = Object.fromEntries(
    Object.entries<string>(messages).map(([key, message]) => [key, parseMessage(message)]),
  ) as CompiledMessages<key>
  compiled.set(messages, made)
  return made
}
