import { z } from 'zod'

/** What a stored secret opens: the API, the calendar feed, or one shared plan. */
export const accessTokenKinds = ['api_key', 'calendar', 'share'] as const
export type AccessTokenKind = (typeof accessTokenKinds)[number]

/** What an API key may do: look, or change and generate as well. */
export const apiScopes = ['read', 'write'] as const
export type ApiScope = (typeof apiScopes)[number]

/** Every secret of ours: `zs_` and 256 bits at random in base64url, so that scanners for leaked secrets can know them. */
export const accessTokenPattern = /^zs_[A-Za-z0-9_-]{43}$/

const instant = z.iso.datetime()
/** The beginning of the secret, to recognise it by; the rest is not kept. */
const start = z.string()

export const apiKeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(apiScopes)),
  start,
  createdAt: instant,
  expiresAt: instant.nullable(),
  lastUsedAt: instant.nullable().describe('To the minute.'),
})
export type ApiKey = z.infer<typeof apiKeySchema>

/** `GET /api/keys`, newest first. */
export const apiKeyListSchema = z.object({ keys: z.array(apiKeySchema) })

/** `POST /api/keys`. Whoever may change may look, so `write` brings `read` with it. Without `expiresInDays` it stays. */
export const createApiKeySchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  scopes: z
    .array(z.enum(apiScopes))
    .min(1)
    .max(apiScopes.length)
    .transform((given) => apiScopes.filter((scope) => scope === 'read' || given.includes(scope))),
  expiresInDays: z.int().min(1).max(3650).optional(),
})
export type CreateApiKey = z.infer<typeof createApiKeySchema>

/** The only answer that ever holds the secret. */
export const createdApiKeySchema = z.object({ key: apiKeySchema, secret: z.string() })

export const calendarSchema = z.object({
  start,
  createdAt: instant,
  lastUsedAt: instant.nullable(),
})
export type Calendar = z.infer<typeof calendarSchema>

/** `GET /api/calendar`: `null` where the person has no feed. */
export const calendarAnswerSchema = z.object({ calendar: calendarSchema.nullable() })

/** `POST /api/calendar`: the only answer that ever holds the address. */
export const createdCalendarSchema = z.object({ calendar: calendarSchema, url: z.url() })

export const shareSchema = z.object({
  id: z.uuid(),
  start,
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
})
export type Share = z.infer<typeof shareSchema>

/** `GET /api/plan/:planId/shares`: the links that are still open, newest first. */
export const shareListSchema = z.object({ shares: z.array(shareSchema) })

/** `POST /api/plan/:planId/shares`. */
export const createShareSchema = z.strictObject({
  expiresInDays: z.int().min(1).max(90).default(14),
})

/** The only answer that ever holds the link. */
export const createdShareSchema = z.object({ share: shareSchema, url: z.url() })
