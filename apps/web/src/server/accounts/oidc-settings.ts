import { z } from 'zod'

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

const flag = z
  .enum(['true', 'false'], 'is true or false')
  .default('false')
  .transform((value) => value === 'true')

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

const schema = z.object({
  OIDC_ISSUER: z.url({
    protocol: /^https?$/,
    error: "is the provider's address, like https://login.example.org/realms/home",
  }),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  OIDC_NAME: z.string().trim().min(1).max(40, 'has at most 40 characters').optional(),
  OIDC_SCOPES: z.string().default('openid email profile'),
  OIDC_LINK_BY_EMAIL: flag,
  OIDC_ONLY: flag,
})

/**
 * The identity provider of the operator, nothing where they gave none, or what is wrong, each a sentence without values. The
 * provider sends people back to `PUBLIC_URL`: what a request says of its own address may be a lie.
 */
export function readOidcSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { settings: OidcSettings | undefined } | { faults: string[] } {
  const given = names.filter((name) => environment[name] !== undefined)
  const isOnly = environment.OIDC_ONLY === 'true'
  if (given.length === 0 && !isOnly) return { settings: undefined }
  const missing = [...names, 'PUBLIC_URL'].filter((name) => environment[name] === undefined)
  if (missing.length > 0)
    return { faults: missing.map((name) => `${name} is missing: single sign-on needs it.`) }
  const parsed = schema.safeParse(environment)
  if (!parsed.success)
    return { faults: parsed.error.issues.map(({ path, message }) => `${path.join()} ${message}.`) }
  const { data } = parsed
  const issuer = new URL(data.OIDC_ISSUER)
  return {
    settings: {
      issuer: data.OIDC_ISSUER,
      clientId: data.OIDC_CLIENT_ID,
      clientSecret: data.OIDC_CLIENT_SECRET,
      name: data.OIDC_NAME ?? issuer.hostname,
      scopes: [...new Set(['openid', ...data.OIDC_SCOPES.split(/[\s,]+/).filter(Boolean)])],
      linksByEmail: data.OIDC_LINK_BY_EMAIL,
      isOnlyWay: data.OIDC_ONLY,
    },
  }
}
