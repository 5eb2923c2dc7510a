import type { Settings } from '@zero-sum/settings'

/** An identity provider of the operator's, by OpenID Connect. */
export type OidcSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  /** What the button says: “Continue with …”. */
  name: string
  scopes: string[]
  /** Whether an address that both sides have confirmed is enough to sign in to the account that has it. */
  linksByEmail: boolean
  /** Whether it is the only way in: no passwords. */
  isOnlyWay: boolean
}

/** The identity provider of the operator, or nothing where they gave none. */
export function oidcOf(
  settings: Pick<Settings<'web'>, Extract<keyof Settings<'web'>, `OIDC_${string}`>>,
): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings
  const { OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = settings
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined
  return {
    ...{ issuer, clientId, clientSecret, name: name ?? new URL(issuer).hostname },
    scopes: settings.OIDC_SCOPES,
    linksByEmail: settings.OIDC_LINK_BY_EMAIL,
    isOnlyWay: settings.OIDC_ONLY,
  }
}
