import type { AuthAnswer } from './call-auth.ts'
import type { AccountKey } from './messages/index.ts'

const sentences: Readonly<Record<string, AccountKey>> = {
  access_denied: 'ssoDenied',
  account_already_linked_to_different_user: 'ssoOther',
  account_not_linked: 'ssoTaken',
  email_not_found: 'ssoNoEmail',
  insecure_connection: 'insecureHttp',
  invalid_code: 'ssoMisfit',
  issuer_mismatch: 'ssoMisfit',
  state_invalid: 'ssoExpired',
  state_mismatch: 'ssoExpired',
  state_not_found: 'ssoExpired',
  unable_to_get_user_info: 'ssoMisfit',
  unable_to_link_account: 'ssoMisfit',
  GUESTS_NOT_ALLOWED: 'guestsOff',
  INVITATION_NEEDED: 'invitedDetail',
  INVITATION_NOT_VALID: 'invitationBad',
  PASSWORDS_OFF: 'passwordsOff',
  SIGN_IN_AGAIN: 'signInAgain',
  SIGN_UP_CLOSED: 'closedDetail',
  INVALID_EMAIL: 'wrongEmail',
  INVALID_EMAIL_OR_PASSWORD: 'wrongPair',
  INVALID_PASSWORD: 'wrongPassword',
  INVALID_TOKEN: 'badToken',
  NO_MAIL_SERVER: 'noMail',
  PASSKEY_ALREADY_THERE: 'passkeyAlreadyThere',
  PASSKEY_NOT_FOUND: 'passkeyUnknown',
  PASSKEY_NOT_GIVEN: 'passkeyNotGiven',
  PASSWORD_TOO_LONG: 'tooLong',
  PASSWORD_TOO_SHORT: 'tooShort',
  PASSWORD_TOO_COMMON: 'tooCommon',
  SESSION_EXPIRED: 'signInAgain',
  SESSION_NOT_FRESH: 'signInAgain',
  USER_ALREADY_EXISTS: 'taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'taken',
}

/** The words for what did not work; nothing where it did. */
export function signInWords(answer: AuthAnswer): AccountKey | undefined {
  if (answer.ok) return undefined
  const known = answer.code === undefined ? undefined : sentences[answer.code]
  if (known !== undefined) return known
  return answer.status === 429 ? 'tooMany' : 'failed'
}

/** The words for the code with which somebody comes back from the identity provider, since that did not work. */
export function returnWords(code: string): AccountKey {
  return sentences[code] ?? 'ssoMisfit'
}
