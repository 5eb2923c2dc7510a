import type { CompiledIcuChoices, CompiledMessage } from '@lingui/message-utils/compileMessage'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { writtenName } from './written-numbers.ts'

/** The messages of one language for one part of the product: ICU MessageFormat by key. */
export type Messages<catalogue extends Record<string, string> = Record<string, string>> = {
  readonly [key in keyof catalogue]: string
}

/** Messages that are ready to be filled in; plain data, so that a page can carry them to the browser without the parser. */
export type CompiledMessages<key extends string = string> = {
  readonly [name in key]: CompiledMessage
}

const compiled = new WeakMap<object, CompiledMessages>()

/** Reads ICU messages, once for each catalogue. Throws where one is no ICU message. */
export function compileMessages<key extends string>(
  messages: Readonly<Record<key, string>>,
): CompiledMessages<key> {
  const known = compiled.get(messages)
  if (known !== undefined) return known as CompiledMessages<key>
  const made = Object.fromEntries(
    Object.entries<string>(messages).map(([key, message]) => [
      key,
      takeWrittenNumbers(compileMessage(message)),
    ]),
  ) as CompiledMessages<key>
  compiled.set(messages, made)
  return made
}

/** Puts `{n, number}`, and the `#` in a plural, in terms of places for numbers that are written already. */
function takeWrittenNumbers(message: CompiledMessage, counted?: string): CompiledMessage {
  return message.map((token): typeof token => {
    if (typeof token === 'string')
      return token === '#' && counted !== undefined ? [writtenName(counted)] : token
    const [name, format, choices] = token
    if (format === 'number' && choices === undefined) return [writtenName(name)]
    if (typeof choices !== 'object' || choices === null) return token
    const { offset, ...branches } = choices as CompiledIcuChoices
    if (offset !== undefined) throw new SyntaxError(`No offset is understood, as of ${name}.`)
    const counts = format === 'plural' ? name : undefined
    const taken = Object.fromEntries(
      Object.entries(branches).map(([choice, part]) => [choice, takeWrittenNumbers(part, counts)]),
    )
    return [name, format, taken]
  })
}
