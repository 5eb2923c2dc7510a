/** Why an archive can't be written, read or restored. Each is for the operator to act on, and the message says how. */
export type ArchiveFaultCode =
  | 'damaged'
  | 'database-differs'
  | 'exists'
  | 'in-use'
  | 'locked'
  | 'made-by-newer'
  | 'no-archive'
  | 'no-permission'
  | 'no-room'
  | 'not-empty'
  | 'not-ours'
  | 'wrong-name'

export class ArchiveFault extends Error {
  override name = 'ArchiveFault'
  readonly code: ArchiveFaultCode

  constructor(message: string, facts: { code: ArchiveFaultCode; cause?: unknown }) {
    super(message, { cause: facts.cause })
    this.code = facts.code
  }
}
