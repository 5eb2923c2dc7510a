import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

/** What the provider says of somebody; their subject is the name that they sign in there with. */
export type KnownPerson = { email?: string; email_verified?: boolean; name?: string }

export type IdentityProvider = AsyncDisposable & {
  issuer: string
  /** By subject; whoever is not among them has an address of their own, which was confirmed. */
  people: Map<string, KnownPerson>
}

export const clientId = 'zero-sum'
/** With characters in it that forms and headers write differently. */
export const clientSecret = 'a secret between a test and its provider / +%'

/**
 * A real OpenID Connect provider (npm `oidc-provider`) with its own pages to sign in and to consent on, which wants PKCE and
 * sends people back to these addresses.
 */
export async function startIdentityProvider({
  port,
  redirectUris,
}: {
  port: number
  redirectUris: string[]
}): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, KnownPerson>()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key of a test'] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...(people.get(subject) ?? usual(subject)) }),
    }),
    pkce: { required: () => true },
  })
  const server = createServer(provider.callback())
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    issuer,
    people,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function usual(subject: string): KnownPerson {
  return { email: `${subject}@provider.example`, email_verified: true, name: subject }
}
