const sessionCookie = 'better-auth.session_token'

/** The names under which a session comes, over HTTP and over HTTPS. */
export const sessionCookies = [sessionCookie, `__Secure-${sessionCookie}`] as const

/**
 * Whether a browser that sends these cookies may have a session. Only good for deciding what to show while the server is
 * asked: the cookie itself proves nothing here.
 */
export function hasSessionCookie(names: readonly string[]): boolean {
  return names.some((name) => sessionCookies.some((known) => known === name))
}
