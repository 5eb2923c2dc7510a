import type { Settings } from '@zero-sum/settings'

export type EntrySettings = {
  /** Who may make an account: anybody, those with an invitation, or nobody any more. */
  signUp: Settings<'web'>['SIGN_UP']
  /** Whether people may make plans without an account. */
  guests: boolean
  /** Days that what a guest made stays after they were last here. */
  guestDays: number
  /** Whether people may sign in over plain HTTP from other devices, as in a home without certificates. */
  insecureHttp: boolean
}

/** What a server is without any settings: open to everybody, guests too. */
export const openEntry: EntrySettings = {
  signUp: 'open',
  guests: true,
  guestDays: 30,
  insecureHttp: false,
}

/** Whom the operator lets in. */
export function entryOf(
  settings: Pick<Settings<'web'>, 'GUEST_DAYS' | 'GUESTS' | 'INSECURE_HTTP' | 'SIGN_UP'>,
): EntrySettings {
  return {
    signUp: settings.SIGN_UP,
    guests: settings.GUESTS,
    guestDays: settings.GUEST_DAYS,
    insecureHttp: settings.INSECURE_HTTP,
  }
}
