import { z } from 'zod'

/** Who may make an account: anybody, those with an invitation, or nobody any more. */
export const signUpModes = ['open', 'invited', 'closed'] as const
export type SignUpMode = (typeof signUpModes)[number]

export type EntrySettings = {
  signUp: SignUpMode
  /** Whether people may make plans without an account. */
  guests: boolean
  /** Days that what a guest made stays after they were last here. */
  guestDays: number
  /** Whether people may sign in over plain HTTP from other devices, as in a home without certificates. */
  insecureHttp: boolean
}

const flag = (fallback: 'true' | 'false') =>
  z
    .enum(['true', 'false'], 'is true or false')
    .default(fallback)
    .transform((value) => value === 'true')

const schema = z.object({
  SIGN_UP: z.enum(signUpModes, 'is open, invited or closed').default('open'),
  GUESTS: flag('true'),
  // A guest's session ends thirty days after they were last here, so nobody could be them for longer.
  GUEST_DAYS: z
    .string()
    .regex(/^([1-9]|[12]\d|30)$/, 'is a whole number from 1 to 30')
    .default('30')
    .transform(Number),
  INSECURE_HTTP: flag('false'),
})

/** What a server is without any settings: open to everybody, guests too. */
export const openEntry: EntrySettings = {
  signUp: 'open',
  guests: true,
  guestDays: 30,
  insecureHttp: false,
}

/** Whom the operator lets in, or what is wrong, each a sentence without values. */
export function readEntrySettings(
  environment: Readonly<Record<string, string | undefined>>,
): { settings: EntrySettings } | { faults: string[] } {
  const parsed = schema.safeParse(environment)
  if (!parsed.success)
    return { faults: parsed.error.issues.map(({ path, message }) => `${path.join()} ${message}.`) }
  const { SIGN_UP, GUESTS, GUEST_DAYS, INSECURE_HTTP } = parsed.data
  return {
    settings: {
      signUp: SIGN_UP,
      guests: GUESTS,
      guestDays: GUEST_DAYS,
      insecureHttp: INSECURE_HTTP,
    },
  }
}
