import type { Post } from './letters.ts'

/** A day to confirm an address in. */
const confirmSeconds = 24 * 60 * 60

type Reader = { id: string; email: string }

/** The library's call for a letter with a link to a new password. A guest has neither password nor mailbox. */
export function resetLetter(post: Post) {
  return async (
    { user, token }: { user: Reader & { isAnonymous?: unknown }; token: string },
    request?: Request,
  ) => {
    if (user.isAnonymous !== true)
      await post.write('reset', user, { path: resetPath(token) }, request)
  }
}

/** The page on which a token of a reset is used. */
export function resetPath(token: string): string {
  return `/reset-password?token=${encodeURIComponent(token)}`
}

/** The library's settings for letters that ask whether an address is its reader's. */
export function verificationLetters(post: Post) {
  return {
    sendOnSignUp: true,
    expiresIn: confirmSeconds,
    async sendVerificationEmail(
      { user, token }: { user: Reader; token: string },
      request?: Request,
    ): Promise<void> {
      await post.write('verify', user, { path: confirmPath(token) }, request)
    },
  }
}

/** The library's call for a letter to the address that is to be given up. */
export function changeLetter(post: Post) {
  return async (
    { user, newEmail, token }: { user: Reader; newEmail: string; token: string },
    request?: Request,
  ) => {
    await post.write('change', user, { path: confirmPath(token), newAddress: newEmail }, request)
  }
}

/** Confirms an address and leads back to the account; where it does not, with `error` in the address. */
function confirmPath(token: string): string {
  const back = encodeURIComponent('/settings/account?address=confirmed')
  return `/api/auth/verify-email?token=${encodeURIComponent(token)}&callbackURL=${back}`
}
