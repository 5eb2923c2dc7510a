import { randomBytes } from 'node:crypto'
import { appendAudit, type Database } from '@zero-sum/database'
import { createLog } from '@zero-sum/observe/log'
import { createAuthentication } from '../authentication.ts'
import type { WebConfig } from '../config.ts'
import { resetPath } from './account-letters.ts'
import { openEntry } from './entry-settings.ts'

const hourMs = 60 * 60 * 1_000

export type ResetLink =
  | { kind: 'made'; path: string; expiresAt: Date; hasPassword: boolean }
  /** Nobody has this address. */
  | { kind: 'unknown' }
  /** The address is one that we made up for a guest. */
  | { kind: 'guest' }

/** A link that lets whoever has it choose a new password for an account, once and within an hour: for the operator to hand on. */
export async function makeResetLink(
  database: Database,
  settings: Pick<WebConfig, 'authSecret' | 'publicUrl'>,
  email: string,
): Promise<ResetLink> {
  const silent = createLog({ service: 'web', level: 'silent' })
  const authentication = createAuthentication(
    database,
    { ...settings, mail: undefined, entry: openEntry, oidc: undefined },
    silent,
  )
  const { internalAdapter } = await authentication.$context
  const found = await internalAdapter.findUserByEmail(email.toLowerCase())
  if (found === null) return { kind: 'unknown' }
  if ('isAnonymous' in found.user && found.user.isAnonymous === true) return { kind: 'guest' }
  const known = await internalAdapter.findCredentialAccount(found.user.id)
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + hourMs)
  await internalAdapter.createVerificationValue({
    // As the library's own route for a forgotten password writes it.
    identifier: `reset-password:${token}`,
    value: found.user.id,
    expiresAt,
  })
  await appendAudit(database, {
    ...{ actor: { kind: 'command' }, action: 'reset_link_made' },
    subject: { kind: 'person', personId: found.user.id },
  })
  return { kind: 'made', path: resetPath(token), expiresAt, hasPassword: Boolean(known?.password) }
}
