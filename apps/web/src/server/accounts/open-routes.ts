import type { WebConfig } from '../config.ts'
import { oidcReturnPath } from './single-sign-on.ts'

/** Those that are there only where the operator has an identity provider. */
const ofProvider = new Set([
  oidcReturnPath.slice('/api/auth/'.length),
  'link-social',
  'sign-in/social',
])

/** Whether a route is open on this server. */
export function isOpen(
  method: keyof typeof openRoutes,
  route: string,
  { oidc }: Pick<WebConfig, 'oidc'>,
): boolean {
  return openRoutes[method].has(route) && (oidc !== undefined || !ofProvider.has(route))
}

/**
 * The routes of the authentication library that we mean to have. It has more: its list of sessions, for one, hands out the
 * secret of each, which `GET /api/sessions` does not.
 */
export const openRoutes = {
  GET: new Set([
    oidcReturnPath.slice('/api/auth/'.length),
    'get-session',
    'list-accounts',
    'passkey/generate-authenticate-options',
    'passkey/generate-register-options',
    'passkey/list-user-passkeys',
    'verify-email',
  ]),
  POST: new Set([
    'change-email',
    'change-password',
    'delete-user',
    'link-social',
    'passkey/delete-passkey',
    'passkey/update-passkey',
    'passkey/verify-authentication',
    'passkey/verify-registration',
    'request-password-reset',
    'reset-password',
    'send-verification-email',
    'sign-in/anonymous',
    'sign-in/email',
    'sign-in/social',
    'sign-out',
    'sign-up/email',
    'unlink-account',
    'update-user',
    'verify-password',
  ]),
}
