const prefix = 'better-auth'
/** The prefix over HTTPS: a browser then takes the cookie from this very host alone. */
export const hostPrefix = `__Host-${prefix}`

/** The names under which a session comes, over HTTP and over HTTPS. */
export const sessionCookies = [`${prefix}.session_token`, `${hostPrefix}.session_token`] as const

/**
 * Whether a browser that sends these cookies may have a session. Only good for deciding what to show while the server is
 * asked: the cookie itself proves nothing here.
 */
export function hasSessionCookie(names: readonly string[]): boolean {
  return names.some((name) => sessionCookies.some((known) => known === name))
}
