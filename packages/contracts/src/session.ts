import { z } from 'zod'

const instant = z.iso.datetime()

/** A browser in which a person is signed in. */
export const sessionSchema = z.object({
  id: z.string(),
  isCurrent: z.boolean().describe('The one that asks.'),
  browser: z
    .string()
    .nullable()
    .describe(
      'Names as their makers write them, in every language; `null` where they are none that we know.',
    ),
  system: z.string().nullable(),
  network: z
    .string()
    .nullable()
    .describe(
      'Where it signed in from, without the last part, such as `203.0.113.x`; `null` where nobody knows.',
    ),
  createdAt: instant,
  lastSeenAt: instant.describe('To the day.'),
  expiresAt: instant,
})
export type SignedInSession = z.infer<typeof sessionSchema>

/** `GET /api/sessions`: the one that asks first, then the one that was seen last. */
export const sessionListSchema = z.object({ sessions: z.array(sessionSchema) })

/** `DELETE /api/sessions`: how many others were ended. */
export const endedSessionsSchema = z.object({ ended: z.int().min(0) })

/** `GET /api/account/sign-in-options`, for anybody: what this server can do. */
export const signInOptionsSchema = z.object({
  mail: z
    .boolean()
    .describe(
      'Whether it sends letters: links to a new password, and questions whether an address is right.',
    ),
  passkeys: z
    .boolean()
    .describe(
      'Whether browsers take passkeys at its address: over HTTPS or on this machine, and at a name.',
    ),
  passwords: z
    .boolean()
    .describe('Whether people sign in by a password; if not, by `singleSignOn`.'),
  singleSignOn: z
    .object({ name: z.string() })
    .nullable()
    .describe('The identity provider of this server, by the name that people know.'),
  signUp: z.enum(['open', 'invited', 'closed']).describe('Who may make an account.'),
  guests: z.boolean().describe('Whether plans can be made without an account.'),
  guestDays: z
    .int()
    .describe('Days that what a guest made stays after they were last here, or a day more.'),
})
