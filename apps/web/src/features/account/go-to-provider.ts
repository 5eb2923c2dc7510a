import { callAuth } from './call-auth.ts'
import type { AccountKey } from './messages/index.ts'
import { signInWords } from './sign-in-words.ts'

/** Leaves for the identity provider; words for what did not work where nobody left. */
export async function goToProvider(
  route: 'sign-in/social' | 'link-social',
  more: Readonly<Record<string, string>>,
): Promise<AccountKey | undefined> {
  const answer = await callAuth(route, { provider: 'oidc', ...more })
  if (!answer.ok) return answer.status === 404 ? 'ssoAway' : (signInWords(answer) ?? 'failed')
  const { value } = answer
  if (typeof value !== 'object' || value === null || !('url' in value)) return 'failed'
  window.location.assign(String(value.url))
  return undefined
}
