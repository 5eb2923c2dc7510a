import { APIError } from 'better-auth/api'

/** What our own rules refuse, with the status and the sentence that go with it; the code is stable. */
const refusals = {
  PASSWORD_TOO_COMMON: {
    status: 'BAD_REQUEST',
    message: 'Many people use this password, so it is guessed first. Choose another one.',
  },
  NAME_TOO_LONG: { status: 'BAD_REQUEST', message: 'Use a name of 1 to 80 characters.' },
  NO_PICTURES: { status: 'BAD_REQUEST', message: 'Pictures of people are not kept here.' },
  PASSWORD_NEEDED: { status: 'BAD_REQUEST', message: 'Give your password, in `password`.' },
  INVALID_PASSWORD: { status: 'BAD_REQUEST', message: 'This is not your password.' },
  CONFIRMATION_NEEDED: {
    status: 'BAD_REQUEST',
    message: 'This deletes everything for good. Send `{"confirm":true}` to go on.',
  },
  NO_MAIL_SERVER: {
    status: 'BAD_REQUEST',
    message:
      'This server sends no mail. Ask the person who runs it for a link: npm run reset-password -- your-address',
  },
  GUEST_WITHOUT_ACCOUNT: {
    status: 'FORBIDDEN',
    message: 'Guests sign in nowhere else. Create an account first.',
  },
  GUESTS_NOT_ALLOWED: {
    status: 'FORBIDDEN',
    message: 'This server is for people with an account. Sign in.',
  },
  SIGN_UP_CLOSED: {
    status: 'FORBIDDEN',
    message: 'This server takes no new accounts. Ask the person who runs it.',
  },
  INVITATION_NEEDED: {
    status: 'FORBIDDEN',
    message: 'An account here needs an invitation, in `invitation`. Ask the person who runs it.',
  },
  INVITATION_NOT_VALID: {
    status: 'FORBIDDEN',
    message:
      'This invitation was used already, has run out, or is for another address. Ask the person who runs this server for a new one.',
  },
  PASSWORDS_OFF: {
    status: 'FORBIDDEN',
    message: 'People sign in to this server by its identity provider, not by a password.',
  },
  SIGN_IN_AGAIN: {
    status: 'FORBIDDEN',
    message: 'Sign in again, then repeat this within ten minutes.',
  },
  UNKNOWN_FIELD: {
    status: 'BAD_REQUEST',
    message: 'There is a field here that this server does not take.',
  },
  TOO_MANY_TRIES: { status: 'TOO_MANY_REQUESTS', message: 'Too many tries. Wait, then try again.' },
} as const

/** Ends a request to the authentication with one of our own refusals. */
export function refuse(code: keyof typeof refusals, retryAfterMs?: number): never {
  const { status, message } = refusals[code]
  throw new APIError(status, {
    code,
    message,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs: Math.ceil(retryAfterMs) }),
  })
}

/** The same, where the library asks and refuses by itself. */
export function refusal(code: keyof typeof refusals): { error: string; errorDescription: string } {
  return { error: code, errorDescription: refusals[code].message }
}
