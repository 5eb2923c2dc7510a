import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Values } from '../values.ts'

/** Fills a message in by a library that knows the whole of ICU MessageFormat, to hold ours against. */
export function fillAsIcu(tag: string, message: string, values: Values): string {
  const messages = { [tag]: { message: compileMessage(message) } }
  return setupI18n({ locale: tag, messages })._('message', values)
}
