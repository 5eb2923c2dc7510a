import { z } from 'zod'
import type { Setting } from './setting.ts'
import { oneOf, webAddress, wholeNumber, yesOrNo } from './values.ts'

const ofWeb = ['launcher', 'web'] as const

/** Settings for who may come in, and how; a part of the catalogue. */
export const entrySettings = {
  SIGN_UP: {
    group: 'letting people in',
    meaning:
      'who may make an account: `open`, `invited` (by a link that `npm run invite` makes) or `closed`',
    value: oneOf(['open', 'invited', 'closed']),
    default: 'open',
    usedBy: ofWeb,
  },
  GUESTS: {
    group: 'letting people in',
    meaning: 'whether plans can be made without an account',
    value: yesOrNo(),
    default: 'true',
    usedBy: ofWeb,
  },
  GUEST_DAYS: {
    group: 'letting people in',
    meaning: 'how many days a guest’s things stay after they were last here',
    // A guest's session ends thirty days after they were last here, so nobody could be them for longer.
    value: wholeNumber(1, 30),
    default: '30',
    usedBy: ofWeb,
  },
  INSECURE_HTTP: {
    group: 'letting people in',
    meaning:
      '`true` lets people sign in from other devices over plain HTTP, which others in the network can read',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofWeb,
  },
  OIDC_ISSUER: {
    group: 'letting people in',
    meaning:
      'your own identity provider: [signing in by OpenID Connect](self-hosting.md#signing-in-by-your-own-login-openid-connect)',
    value: webAddress,
    otherwise: 'none',
    example: 'https://login.example.org/realms/home',
    usedBy: ofWeb,
    // The provider sends people back to it: what a request says of its own address may be a lie.
    with: ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'],
  },
  OIDC_CLIENT_ID: {
    group: 'letting people in',
    meaning: 'by what the provider knows this server',
    value: z.string(),
    usedBy: ofWeb,
    with: ['OIDC_ISSUER'],
  },
  OIDC_CLIENT_SECRET: {
    group: 'letting people in',
    meaning: 'what this server proves itself to the provider with',
    value: z.string(),
    secret: true,
    usedBy: ofWeb,
    with: ['OIDC_ISSUER'],
  },
  OIDC_NAME: {
    group: 'letting people in',
    meaning: 'what its button says: “Continue with …”',
    value: z.string().trim().min(1).max(40, 'has at most 40 characters'),
    otherwise: 'the host of `OIDC_ISSUER`',
    usedBy: ofWeb,
    with: ['OIDC_ISSUER'],
  },
  OIDC_SCOPES: {
    group: 'letting people in',
    meaning: 'what is asked of it; always `openid` too',
    value: z
      .string()
      .transform((list) => [...new Set(['openid', ...list.split(/[\s,]+/).filter(Boolean)])]),
    default: 'openid email profile',
    usedBy: ofWeb,
  },
  OIDC_LINK_BY_EMAIL: {
    group: 'letting people in',
    meaning:
      '`true` where an address that both sides have confirmed is enough to sign in to the account that has it',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofWeb,
    with: ['OIDC_ISSUER'],
  },
  OIDC_ONLY: {
    group: 'letting people in',
    meaning: '`true` makes it the only way in: no passwords',
    value: yesOrNo(),
    default: 'false',
    usedBy: ofWeb,
    with: ['OIDC_ISSUER'],
  },
} as const satisfies Readonly<Record<string, Setting>>
