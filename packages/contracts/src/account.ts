import { z } from 'zod'

/**
 * What the routes under `/api/auth` take and give, of all that the authentication library understands there. It reads the
 * requests itself; a test holds these against its own schemas.
 */

/** Characters; shorter ones are refused for their length. */
export const shortestPassword = 10
export const longestPassword = 128

const email = z.email()
const newPassword = z.string().min(shortestPassword).max(longestPassword)
const password = z.string().describe('The one that the account has now.')
const name = z.string().trim().min(1).max(80)
const callbackURL = z
  .string()
  .optional()
  .describe('The page to show when the link in the letter has been opened.')

const invitation = z
  .string()
  .optional()
  .describe('The secret of an invitation, where accounts are for those who have one.')

export const signUpRequestSchema = z.object({
  name,
  email,
  password: newPassword,
  callbackURL,
  rememberMe: z.boolean().optional(),
  invitation,
})

export const signInRequestSchema = z.object({
  email: z.string(),
  password,
  rememberMe: z.boolean().default(true).describe('`false`: signed in until the browser is closed.'),
})

export const passwordResetRequestSchema = z.object({
  email,
  redirectTo: z.string().optional().describe('The page that the link in the letter leads to.'),
})

export const passwordResetSchema = z.object({
  newPassword,
  token: z.string().describe('From the letter.'),
})

export const passwordChangeSchema = z.object({
  currentPassword: password,
  newPassword,
  revokeOtherSessions: z.boolean().default(true),
})

const ownPassword = password.optional().describe('Of an account that has one.')

export const emailChangeSchema = z.object({
  newEmail: email,
  password: ownPassword,
  callbackURL,
})

export const verificationRequestSchema = z.object({ email, callbackURL })

export const nameChangeSchema = z.object({ name: name.optional() })

/** An account is deleted for its password, a guest for `confirm`. */
export const personDeletionSchema = z.object({
  password: password.optional(),
  confirm: z.literal(true).optional().describe('Of a guest, who has no password.'),
})

const instant = z.iso.datetime()

/** A person as the authentication knows them. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  image: z.null().optional(),
  isAnonymous: z.boolean().nullable().optional().describe('Whether it is a guest.'),
  createdAt: instant,
  updatedAt: instant,
})

/** A session begins; its cookie comes with this answer. */
export const signedInSchema = z.object({
  token: z.string(),
  user: personSchema,
  redirect: z.literal(false).optional(),
})

const sessionAndPerson = z.object({
  session: z.object({
    id: z.string(),
    token: z.string(),
    userId: z.string(),
    expiresAt: instant,
    createdAt: instant,
    updatedAt: instant,
    ipAddress: z.string().nullable().optional(),
    userAgent: z.string().nullable().optional(),
  }),
  user: personSchema,
})

/** `GET /api/auth/get-session`: `null` for a stranger. */
export const sessionOfPersonSchema = sessionAndPerson.nullable()

/** Done; some routes add a sentence about it. */
export const authDoneSchema = z.object({
  status: z.literal(true).optional(),
  success: z.literal(true).optional(),
  message: z.string().optional(),
})

export const verifiedEmailSchema = z.object({
  status: z.literal(true),
  user: personSchema.nullable(),
})

export const changedPasswordSchema = z.object({
  token: z.string().nullable().describe('Of the new session, where the others were ended.'),
  user: personSchema,
})

/** What the authentication refuses, in English; pages have words of their own for each code. */
export const authRefusalSchema = z.object({
  code: z.string().optional(),
  message: z.string(),
  retryAfterMs: z.int().optional(),
})

export const passkeyOptionsSchema = z
  .looseObject({ challenge: z.string() })
  .describe('Options for the browser, in the JSON form of WebAuthn level 3.')

const credential = z
  .record(z.string(), z.unknown())
  .describe("The browser's answer, in the JSON form of WebAuthn level 3.")

export const passkeyRegistrationSchema = z.object({
  response: credential,
  name: z.string().max(80).optional(),
  password: ownPassword,
})

export const passkeySignInSchema = z.object({ response: credential })

/** A session begins; its cookie comes with this answer. */
export const passkeySignedInSchema = sessionAndPerson

export const passkeySchema = z.object({
  id: z.string(),
  name: z.string().nullable().optional(),
  publicKey: z.string(),
  userId: z.string(),
  credentialID: z.string(),
  counter: z.number(),
  deviceType: z.string(),
  backedUp: z.boolean(),
  transports: z.string().nullable().optional(),
  createdAt: instant.nullable().optional(),
  aaguid: z.string().nullable().optional(),
})

export const passkeyListSchema = z.array(passkeySchema)

export const passkeyNameSchema = z.object({ id: z.string(), name: z.string().max(80) })

export const passwordProofSchema = z.object({ password: z.string() })

export const passkeyRemovalSchema = z.object({ id: z.string() })

export const renamedPasskeySchema = z.object({ passkey: passkeySchema })

const provider = z.literal('oidc').describe('The identity provider of this server.')

export const providerSignInSchema = z.object({ provider, invitation })

export const providerConnectionSchema = z.object({
  provider,
  password: ownPassword,
})

/** Where to go next: to the identity provider. */
export const providerPlaceSchema = z.object({ url: z.url(), redirect: z.literal(false) })

export const signInWaySchema = z.object({
  id: z.string(),
  providerId: z.string().describe('`credential` is a password, `oidc` the identity provider.'),
  accountId: z.string().describe('At the identity provider: its issuer and who somebody is there.'),
  userId: z.string(),
  scopes: z.array(z.string()),
  createdAt: instant,
  updatedAt: instant,
})
export const signInWaysSchema = z.array(signInWaySchema)

export const signInWayRemovalSchema = z.object({ accountId: z.string().describe('Its `id`.') })

/** `GET /api/invitations/{invitation}`: an invitation that can still be used. */
export const invitationSchema = z.object({
  forAddress: z.string().nullable().describe('The one address that may use it.'),
  expiresAt: instant,
})
