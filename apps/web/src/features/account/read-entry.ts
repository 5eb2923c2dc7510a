import { signInOptionsSchema } from '@zero-sum/contracts'
import { invitationSchema, signInWaysSchema } from '@zero-sum/contracts/account'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { GET as getOptions } from '../../app/api/account/sign-in-options/route.ts'
import { GET as getAuth } from '../../app/api/auth/[...all]/route.ts'
import { GET as getInvitation } from '../../app/api/invitations/[invitation]/route.ts'
import { isInsecure } from '../../server/http/insecure-connection.ts'
import { type Answer, askAsAnyone } from '../../server/pages/ask-api.ts'
import { getRuntime } from '../../server/runtime.ts'
import { readAccount } from './read-account.ts'

export type SignInOptions = z.infer<typeof signInOptionsSchema>

/** For a page: what this server can do for whoever signs in, and whom it lets in. */
export function readSignInOptions(): Promise<Answer<SignInOptions>> {
  return askAsAnyone(getOptions, '/api/account/sign-in-options', signInOptionsSchema, {})
}

/** For a page: the invitation that a link brings, while it can be used. */
export function readInvitation(
  invitation: string,
): Promise<Answer<z.infer<typeof invitationSchema>>> {
  const path = `/api/invitations/${encodeURIComponent(invitation)}`
  return askAsAnyone(getInvitation, path, invitationSchema, { invitation })
}

/** For a page: how whoever is signed in can sign in, beside passkeys. */
export function readSignInWays(): Promise<Answer<z.infer<typeof signInWaysSchema>>> {
  return askAsAnyone(getAuth, '/api/auth/list-accounts', signInWaysSchema, {
    all: ['list-accounts'],
  })
}

/** For a page: whether whoever is signed in is to give a password where it is asked for. */
export async function readHasPassword(): Promise<boolean> {
  const [options, ways] = await Promise.all([readSignInOptions(), readSignInWays()])
  const hasThem = options.kind === 'problem' || options.value.passwords
  return (
    hasThem &&
    ways.kind === 'ready' &&
    ways.value.some(({ providerId }) => providerId === 'credential')
  )
}

/** For a page that makes a guest of a stranger: leads to the way in where there are no guests. */
export async function requireEntry(): Promise<void> {
  const options = await readSignInOptions()
  if (options.kind === 'problem' || options.value.guests) return
  const account = await readAccount()
  if (account.kind === 'ready' && account.value === null) redirect('/sign-in')
}

/** For a page: whether others on the way can read along, and whether the operator has accepted that. */
export async function readConnection(): Promise<'secure' | 'accepted' | 'refused'> {
  const { config } = getRuntime()
  if (!isInsecure({ headers: new Headers(await headers()) }, config)) return 'secure'
  return config.entry.insecureHttp ? 'accepted' : 'refused'
}
