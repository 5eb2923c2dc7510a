import { randomUUID } from 'node:crypto'
import { connectDatabase, type Database } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { afterAll, beforeAll, expect } from 'vitest'
import { findFreePort } from '../../../../../packages/database/src/embedded/free-port.ts'
import { signInAtProvider } from '../../../../../scripts/testing/sign-in-at-provider.ts'
import {
  clientId,
  clientSecret,
  type IdentityProvider,
  startIdentityProvider,
} from '../../../../../scripts/testing/start-identity-provider.ts'
import { type Authentication, createAuthentication } from '../authentication.ts'
import { type EntrySettings, openEntry } from './entry-settings.ts'
import type { OidcSettings } from './oidc-settings.ts'
import type { Visitor } from './visitor.fixture.ts'

const publicUrl = 'http://127.0.0.1:3000'
export const redirectUris = [`${publicUrl}/api/auth/callback/oidc`]

export type ProviderStage = {
  database: Database
  provider: IdentityProvider
  /** What signs people in, by the provider too; open to everybody where nothing else is said. */
  authenticate(oidc?: Partial<OidcSettings>, entry?: Partial<EntrySettings>): Authentication
}

/** A database and an identity provider of this file's own, while its tests run. */
export function withProvider(): () => ProviderStage {
  let stage: ProviderStage | undefined
  let dispose = async () => {}
  beforeAll(async () => {
    await using opened = new AsyncDisposableStack()
    const test = opened.use(await createTestDatabase())
    const { database } = opened.use(connectDatabase(test.url, () => {}))
    const port = await findFreePort()
    const provider = opened.use(await startIdentityProvider({ port, redirectUris }))
    const usual: OidcSettings = {
      ...{ issuer: provider.issuer, clientId, clientSecret, name: 'Home' },
      ...{ scopes: ['openid', 'email', 'profile'], linksByEmail: false, isOnlyWay: false },
    }
    const log = pino({ level: 'silent' })
    const base = { authSecret: 'a secret of this test alone', publicUrl, mail: undefined }
    stage = {
      database,
      provider,
      authenticate(oidc = {}, entry = {}) {
        const config = { entry: { ...openEntry, ...entry }, oidc: { ...usual, ...oidc } }
        return createAuthentication(database, { ...base, ...config }, log)
      },
    }
    const held = opened.move()
    dispose = () => held.disposeAsync()
  })
  afterAll(() => dispose())
  return () => stage ?? expect.fail('there is a stage only while tests run')
}

/** Where the provider's page is for whoever wants to sign in there. */
export async function begin(visitor: Visitor, more: object = {}): Promise<string> {
  const { status, body } = await visitor.post('sign-in/social', { provider: 'oidc', ...more })
  expect(body).toMatchObject({ url: expect.any(String), redirect: false })
  expect(status).toBe(200)
  return String(body.url)
}

/** Goes to the provider and comes back; where that leads. */
export async function enter(visitor: Visitor, login: string, more: object = {}): Promise<string> {
  const back = await signInAtProvider(await begin(visitor, more), login)
  const answer = await visitor.get(back.pathname + back.search)
  expect(answer.status).toBe(302)
  return answer.headers.get('location') ?? ''
}

export const newName = () => `person-${randomUUID()}`

export async function whoIs(visitor: Visitor) {
  const { body } = await visitor.get('/api/auth/get-session')
  return (body as { user?: { id: string; email: string; isAnonymous: boolean } }).user
}

/** The person with this address, and how they sign in. */
export async function readPerson(database: Database, email: string) {
  const { rows } = await database.execute(sql`
    SELECT person.id, account.* FROM person LEFT JOIN account ON person_id = person.id
    WHERE email = ${email}`)
  return rows
}
