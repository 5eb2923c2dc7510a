import { type Database, findInvitation, hashSecret, spendInvitation } from '@zero-sum/database'
import { getOAuthState } from 'better-auth/api'
import type { EntrySettings } from './entry-settings.ts'
import type { OidcSettings } from './oidc-settings.ts'
import { refusal, refuse } from './refuse.ts'

/** How people come in, and what is looked up for that. */
export type Door = {
  database: Database
  entry: EntrySettings
  oidc: OidcSettings | undefined
}

type Newcomer = { user: { email?: string | null }; source: { action: string; method: string } }
type Asked = { body?: unknown } | undefined

/**
 * Whether somebody new may come in: the library asks before it stores a person, whichever way they come (a guest, an address
 * and a password, the identity provider). An invitation is used up by it.
 */
export function entryGate({ database, entry: { signUp, guests } }: Door) {
  return async ({ user, source }: Newcomer, context: Asked) => {
    if (source.action !== 'create-user') return
    if (source.method === 'anonymous') return guests ? undefined : refusal('GUESTS_NOT_ALLOWED')
    if (signUp === 'open') return
    if (signUp === 'closed') return refusal('SIGN_UP_CLOSED')
    const hash = invitationOf(context?.body) ?? (await getOAuthState())?.invitation
    if (typeof hash !== 'string') return refusal('INVITATION_NEEDED')
    const isOpen = await spendInvitation(database, { hash, email: user.email ?? '' })
    return isOpen ? undefined : refusal('INVITATION_NOT_VALID')
  }
}

/** The hash of the invitation that a request brings. */
function invitationOf(body: unknown): string | undefined {
  if (body === null || typeof body !== 'object' || !('invitation' in body)) return undefined
  return typeof body.invitation === 'string' ? hashSecret(body.invitation) : undefined
}

/** What is kept of an invitation while somebody is at the identity provider. */
export function keepInvitation(body: object): Record<string, string> {
  const invitation = invitationOf(body)
  return invitation === undefined ? {} : { invitation }
}

/**
 * The same, before anything is asked of somebody who can't come in anyway: it neither uses the invitation up, nor tells who
 * else has an account.
 */
export async function refuseEarly(
  { database, entry: { signUp } }: Door,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (signUp === 'open') return
  if (signUp === 'closed') refuse('SIGN_UP_CLOSED')
  if (typeof body.invitation !== 'string' || body.invitation === '') refuse('INVITATION_NEEDED')
  const found = await findInvitation(database, body.invitation)
  if (found === undefined) refuse('INVITATION_NOT_VALID')
  const email = typeof body.email === 'string' ? body.email.trim().toLowerCase() : ''
  if (found.forAddress !== undefined && found.forAddress !== email) refuse('INVITATION_NOT_VALID')
}
