const sessionCookie = 'better-auth.session_token'

/**
 * Whether a browser that sends these cookies may have a session. Only good for deciding what to show while the server is
 * asked: the cookie itself proves nothing here.
 */
export function hasSessionCookie(names: readonly string[]): boolean {
  return names.some((name) => name === sessionCookie || name === `__Secure-${sessionCookie}`)
}
