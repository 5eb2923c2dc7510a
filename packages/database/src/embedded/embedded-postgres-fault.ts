/**
 * Why the embedded database can't be used. Each is for the operator to act on, and the message says how.
 * `already-running` means that another launcher owns it; nothing was changed.
 */
export type EmbeddedPostgresFaultCode =
  | 'already-running'
  | 'binaries-missing'
  | 'binaries-unusable'
  | 'data-of-other-version'
  | 'data-missing'
  | 'disk-full'
  | 'no-account'
  | 'no-permission'
  | 'wrong-password'
  | 'start-failed'
  | 'stop-failed'

export class EmbeddedPostgresFault extends Error {
  override name = 'EmbeddedPostgresFault'
  readonly code: EmbeddedPostgresFaultCode

  constructor(message: string, facts: { code: EmbeddedPostgresFaultCode; cause?: unknown }) {
    super(message, { cause: facts.cause })
    this.code = facts.code
  }
}
