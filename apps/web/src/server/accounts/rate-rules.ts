import type { Limiter } from './limiter.ts'

const minute = 60
const quarter = 15 * minute
const hour = 60 * minute

/** Seconds, and how many requests one address of the internet may make in them, for each route of the authentication. */
export const routeRules = {
  /** Pages ask who is there in this process, on behalf of everybody at once. */
  '/get-session': false,
  '/sign-in/anonymous': { window: minute, max: 120 },
  '/sign-in/email': { window: quarter, max: 60 },
  '/sign-in/social': { window: quarter, max: 60 },
  '/callback/oidc': { window: quarter, max: 60 },
  '/link-social': { window: quarter, max: 30 },
  '/sign-up/email': { window: hour, max: 60 },
  '/request-password-reset': { window: quarter, max: 20 },
  '/reset-password': { window: quarter, max: 20 },
  '/send-verification-email': { window: quarter, max: 20 },
  '/verify-email': { window: quarter, max: 60 },
  '/change-password': { window: quarter, max: 30 },
  '/change-email': { window: quarter, max: 30 },
  '/passkey/generate-authenticate-options': { window: quarter, max: 120 },
  '/passkey/verify-authentication': { window: quarter, max: 60 },
  '/delete-user': { window: quarter, max: 30 },
} as const

/** Tries that are counted for one account or one person, wherever they come from. */
export const accountRules = {
  /** For an account from one address of the internet; guessing goes no faster from many, see `signInAnywhere`. */
  signIn: { most: 10, windowMs: quarter * 1_000 },
  /** A hundred guesses an hour find no password that is not common; the owner is locked out an hour at worst. */
  signInAnywhere: { most: 100, windowMs: hour * 1_000 },
  /** Somebody at a device that was left signed in. */
  password: { most: 10, windowMs: quarter * 1_000 },
  /** Letters to one address. */
  letter: { most: 5, windowMs: hour * 1_000 },
} as const

/** The form in which the authentication library asks; seconds there, milliseconds here. */
export function routeStorage(limiter: Limiter) {
  return {
    consume: async (key: string, { window, max }: { window: number; max: number }) => {
      const { allowed, retryAfterMs } = limiter.take(`route ${key}`, max, window * 1_000)
      return { allowed, retryAfter: allowed ? null : Math.ceil(retryAfterMs / 1_000) }
    },
  }
}
