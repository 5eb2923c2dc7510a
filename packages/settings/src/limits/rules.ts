const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Whose tries are counted together: those of a person, of an address of the internet, or of an account whoever tries. */
export type Partition = 'account' | 'address' | 'person'

export type Rule = { per: Partition; most: number; windowMs: number }

/** Routes of the authentication; all others of them are cheap. */
const authRouteRules = {
  'sign-in/anonymous': { per: 'address', most: 120, windowMs: minute },
  'sign-in/email': { per: 'address', most: 60, windowMs: 15 * minute },
  'sign-in/social': { per: 'address', most: 60, windowMs: 15 * minute },
  'callback/oidc': { per: 'address', most: 60, windowMs: 15 * minute },
  'link-social': { per: 'address', most: 30, windowMs: 15 * minute },
  'sign-up/email': { per: 'address', most: 60, windowMs: hour },
  'request-password-reset': { per: 'address', most: 20, windowMs: 15 * minute },
  'reset-password': { per: 'address', most: 20, windowMs: 15 * minute },
  'send-verification-email': { per: 'address', most: 20, windowMs: 15 * minute },
  'verify-email': { per: 'address', most: 60, windowMs: 15 * minute },
  'verify-password': { per: 'address', most: 30, windowMs: 15 * minute },
  'change-password': { per: 'address', most: 30, windowMs: 15 * minute },
  'change-email': { per: 'address', most: 30, windowMs: 15 * minute },
  'passkey/generate-authenticate-options': { per: 'address', most: 120, windowMs: 15 * minute },
  'passkey/verify-authentication': { per: 'address', most: 60, windowMs: 15 * minute },
  'delete-user': { per: 'address', most: 30, windowMs: 15 * minute },
} as const satisfies Record<string, Rule>

/**
 * How often things may be done, by the name that `RATE_LIMITS` and the header `RateLimit-Policy` know them by. A home, a school or a mobile
 * network may share one address, so those bounds are many times a person's.
 */
export const rules = {
  generate: { per: 'person', most: 10, windowMs: hour },
  'generate-day': { per: 'person', most: 40, windowMs: day },
  'generate-address': { per: 'address', most: 200, windowMs: hour },
  change: { per: 'person', most: 240, windowMs: hour },
  'change-address': { per: 'address', most: 2_400, windowMs: hour },
  targets: { per: 'person', most: 240, windowMs: minute },
  'targets-address': { per: 'address', most: 1_200, windowMs: minute },
  pdf: { per: 'person', most: 60, windowMs: hour },
  'pdf-address': { per: 'address', most: 600, windowMs: hour },
  export: { per: 'person', most: 10, windowMs: hour },
  feed: { per: 'address', most: 1_200, windowMs: hour },
  /** What has this server call others: new webhooks, tests of them, and repeated deliveries. */
  webhook: { per: 'person', most: 60, windowMs: hour },
  'webhook-address': { per: 'address', most: 300, windowMs: hour },
  /** Keys, calendars and links that are none. */
  'wrong-secret': { per: 'address', most: 300, windowMs: 15 * minute },

  ...authRouteRules,

  /** For an account from one address of the internet; guessing goes no faster from many, see the next. */
  'sign-in-account-address': { per: 'account', most: 10, windowMs: 15 * minute },
  /** A hundred guesses an hour find no password that is not common; the owner is locked out an hour at worst. */
  'sign-in-account': { per: 'account', most: 100, windowMs: hour },
  /** Somebody at a device that was left signed in. */
  password: { per: 'person', most: 10, windowMs: 15 * minute },
  /** Letters to one address of mail. */
  letter: { per: 'account', most: 5, windowMs: hour },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
export type Rules = Readonly<Record<RuleName, Rule>>

/** What counts as one thing to do, and the rules that it falls under. */
export const limitedWork = {
  generate: ['generate', 'generate-day', 'generate-address'],
  change: ['change', 'change-address'],
  targets: ['targets', 'targets-address'],
  pdf: ['pdf', 'pdf-address'],
  export: ['export'],
  feed: ['feed'],
  webhook: ['webhook', 'webhook-address'],
} as const satisfies Record<string, readonly RuleName[]>

export type LimitedWork = keyof typeof limitedWork

/** The rule of a route of the authentication; most have one. */
export function ruleOfAuthRoute(route: string): RuleName | undefined {
  return Object.hasOwn(authRouteRules, route) ? (route as keyof typeof authRouteRules) : undefined
}
