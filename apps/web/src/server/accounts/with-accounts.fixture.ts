import { randomUUID } from 'node:crypto'
import { connectDatabase, type Database } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import type { Rules } from '@zero-sum/settings/limits'
import { pino } from 'pino'
import { afterAll, beforeAll, expect } from 'vitest'
import {
  type MailServer,
  startMailServer,
} from '../../../../../scripts/testing/start-mail-server.ts'
import { type Authentication, createAuthentication } from '../authentication.ts'
import { openEntry } from './entry-settings.ts'
import { createVisitor, type Visitor } from './visitor.fixture.ts'

export const password = 'a long enough passphrase'
export const other = 'another long passphrase'

export type Stage = {
  databaseUrl: string
  database: Database
  mail: MailServer
  /** With that mail server, and without one. */
  posting: Authentication
  silent: Authentication
  /** Without one, and with other limits. */
  limitedBy(rules: Rules): Authentication
}

/** A database and a mail server of this file's own, with what signs people in there, while its tests run. */
export function withAccounts(): () => Stage {
  let stage: Stage | undefined
  let dispose = async () => {}
  beforeAll(async () => {
    await using opened = new AsyncDisposableStack()
    const test = opened.use(await createTestDatabase())
    const { database } = opened.use(connectDatabase(test.url, () => {}))
    const mail = opened.use(await startMailServer())
    const log = pino({ level: 'silent' })
    const silent = {
      authSecret: 'a secret of this test alone',
      publicUrl: 'http://127.0.0.1:3000',
      mail: undefined,
      entry: openEntry,
      oidc: undefined,
    }
    const posting = { ...silent, mail: { smtpUrl: mail.url, from: 'Zero Sum <food@example.org>' } }
    stage = {
      databaseUrl: test.url,
      database,
      mail,
      posting: createAuthentication(database, posting, log),
      silent: createAuthentication(database, silent, log),
      limitedBy: (rules) => createAuthentication(database, { ...silent, rules }, log),
    }
    const held = opened.move()
    dispose = () => held.disposeAsync()
  })
  afterAll(() => dispose())
  return () => stage ?? expect.fail('there is a stage only while tests run')
}

export const newAddress = () => `${randomUUID()}@example.org`

/** A new account, whose owner is signed in. */
export async function signUp(
  authentication: Authentication,
  headers: Record<string, string> = {},
): Promise<{ visitor: Visitor; email: string }> {
  const visitor = createVisitor(authentication, headers)
  const email = newAddress()
  const answer = await visitor.post('sign-up/email', { email, password, name: 'Maria' })
  expect(answer.status).toBe(200)
  return { visitor, email }
}

/** A new account where there is a mail server, with the letter that came. */
export async function signUpWithMail(
  { posting, mail }: Stage,
  headers: Record<string, string> = {},
) {
  const signedUp = await signUp(posting, headers)
  return { ...signedUp, letter: await mail.take(signedUp.email) }
}

export async function isSignedIn(visitor: Visitor): Promise<boolean> {
  return 'user' in (await visitor.get('/api/auth/get-session')).body
}

/** Whether somebody new gets in with these. */
export async function canSignIn(
  authentication: Authentication,
  email: string,
  word: string,
): Promise<boolean> {
  const answer = await createVisitor(authentication).post('sign-in/email', {
    email,
    password: word,
  })
  return answer.status === 200
}

export function linkIn({ text }: { text: string }): string {
  return /http:\S+/.exec(text)?.[0] ?? expect.fail('there is a link in the letter')
}
