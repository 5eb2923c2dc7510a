const sentences: Record<string, string> = {
  INVALID_EMAIL: 'That does not look like an e-mail address.',
  INVALID_EMAIL_OR_PASSWORD: 'This e-mail and password do not belong together. Check both.',
  INVALID_PASSWORD: 'That is not your password.',
  PASSWORD_TOO_LONG: 'Use at most 128 characters.',
  PASSWORD_TOO_SHORT: 'Use at least 10 characters.',
  SESSION_EXPIRED: 'You signed in a while ago. Sign in again, then repeat this.',
  SESSION_NOT_FRESH: 'You signed in a while ago. Sign in again, then repeat this.',
  USER_ALREADY_EXISTS: 'This e-mail has an account already. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'This e-mail has an account already. Sign in instead.',
}

/** What to tell the person when signing in, signing up or deleting did not work. */
export function signInWords(error: { code?: string | undefined; status?: number }): string {
  const known = error.code === undefined ? undefined : sentences[error.code]
  if (known !== undefined) return known
  if (error.status === 429) return 'Too many tries. Wait a minute, then try again.'
  return 'That did not work. Check your connection and try again.'
}
