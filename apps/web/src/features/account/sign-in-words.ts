import type { AuthAnswer } from './call-auth.ts'
import type { AccountKey } from './messages/index.ts'

const sentences: Readonly<Record<string, AccountKey>> = {
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
