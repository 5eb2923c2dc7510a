import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { z } from 'zod'
import type { OidcSettings } from './oidc-settings.ts'

/** The name under which the library knows the operator's identity provider; it is in the address people come back to. */
export const oidcProvider = 'oidc'
/** Where the provider sends people back to; it has to know this address. */
export const oidcReturnPath = `/api/auth/callback/${oidcProvider}`

const claimsSchema = z.object({ iss: z.string(), sub: z.string().min(1).max(255) })

/** The provider calls itself otherwise than the operator does. */
class IssuerMismatch extends Error {
  override readonly name = 'IssuerMismatch'
}

/**
 * Signing in at the operator's identity provider: OpenID Connect with discovery, PKCE, state and nonce, by the library's own
 * plugin. Who somebody is there is the issuer and the subject of the verified ID token, never an address (ASVS 5.0, 6.8.1).
 */
export function singleSignOn(settings: OidcSettings) {
  const plugin = genericOAuth({
    config: [
      {
        providerId: oidcProvider,
        name: settings.name,
        clientId: settings.clientId,
        clientSecret: settings.clientSecret,
        // What a client uses that was registered without saying anything else (OpenID Connect Registration 1.0, 2).
        authentication: 'basic',
        scopes: settings.scopes,
        discoveryUrl: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        // Nothing that would be needed for it is kept, and pages say where else to sign out.
        disableProviderLogout: true,
        accountSubject: ({ tokens }) => identityOf(tokens.idToken, settings.issuer),
        mapProfileToUser: (profile) => ({ name: nameOf(profile), image: undefined }),
      },
    ],
  })
  return { ...plugin, init: startWithoutProvider(plugin) }
}

/**
 * The library asks the provider for its addresses before it answers anything to anybody, for as long as that takes. Here it
 * asks beside that, so that whoever has a password or a session gets in while the provider is away. The library itself
 * asks again whenever somebody wants to sign in there and the addresses are not known yet.
 */
function startWithoutProvider(plugin: ReturnType<typeof genericOAuth>) {
  return async (context: Parameters<typeof plugin.init>[0]) => {
    const pending = new Map(plugin.options.config.map((config) => [config.providerId, config]))
    const { socialProviders } = context
    plugin.init(context).then(
      ({ context: { socialProviders: found } }) => {
        for (const provider of found)
          if (pending.delete(provider.id)) socialProviders.unshift(provider)
      },
      () => undefined,
    )
    return { context: { socialProviders, genericOAuthPendingDiscovery: pending } }
  }
}

/** Issuer and subject of an ID token that was verified before. */
function identityOf(idToken: string | undefined, issuer: string): string {
  const payload = Buffer.from(idToken?.split('.')[1] ?? '', 'base64url').toString()
  const { iss, sub } = claimsSchema.parse(JSON.parse(payload))
  if (withoutSlash(iss) !== withoutSlash(issuer))
    throw new IssuerMismatch('the identity provider has another name than OIDC_ISSUER')
  return `${iss} ${sub}`
}

const withoutSlash = (url: string) => url.replace(/\/$/, '')

/** What a person is called here, of what the provider says; they can change it. */
function nameOf(profile: Readonly<Record<string, unknown>>): string {
  const names = [profile.name, profile.preferred_username, profile.nickname, profile.given_name]
  const name = names.find((one): one is string => typeof one === 'string' && one.trim() !== '')
  const address = typeof profile.email === 'string' ? profile.email.split('@')[0] : undefined
  return (name ?? address ?? '').trim().slice(0, 80)
}

/** What the library says of the provider alone, and never of a person or a token. */
const harmless =
  /^(Discovery fetch failed|Provider "|OAuth issuer mismatch|Failed to validate authorization code|Unable to (derive provider|get user info)|OAuth id_token nonce)/

/** The part of the library's words that helps whoever sets a provider up; its other words quote addresses and tokens. */
export function aboutProvider(message: string): { provider?: string } {
  return harmless.test(message) ? { provider: message } : {}
}
