import { randomUUID } from 'node:crypto'
import { makeInvitation, settleDelivery } from '@zero-sum/database'
import { sql } from 'drizzle-orm'
import { signInAtProvider } from '../../../../../../scripts/testing/sign-in-at-provider.ts'
import type { Answered } from '../caller.fixture.ts'
import type { Stage } from '../stage.fixture.ts'
import { type Cast, fail } from './cast.fixture.ts'

/** Keeps what is a person’s own. */
export async function keepOwn({ guest }: Cast): Promise<void> {
  const person = await guest()
  await person('getPreferences')
  await person('changePreferences', { body: { locale: 'de' } })
  await person('changePreferences', { body: { locale: 'xx' } })
  const draft = { step: 'body', answers: { age: 40 } }
  await person('getDraft')
  await person('saveDraft', { body: draft })
  await person('saveDraft', { body: draft })
  await person('getDraft')
  await person('forgetDraft')
  for (const date of ['2026-02-01', '2026-02-30']) {
    await person('saveWeight', { path: { date }, body: { kg: 81.2 } })
    await person('listWeights')
    await person('deleteWeight', { path: { date } })
  }
}

/** Gives keys, links and addresses away, and takes them back. */
export async function giveAccess({ nobody, owner, program, stage }: Cast): Promise<void> {
  const { person, path } = await owner()
  const made = await person('createKey', { body: { name: 'Kitchen', scopes: ['read'] } })
  const { key, secret }: { key: { id: string }; secret: string } = made.body as never
  const bearer = program(secret)
  for (const id of ['listPlans', 'forgetDraft', 'listKeys']) await bearer(id)
  await person('listKeys')
  for (let time = 0; time < 2; time += 1) await person('revokeKey', { path: { keyId: key.id } })
  await bearer('listPlans')
  await person('getCalendar')
  const { url } = (await person('openCalendar')).body
  const token = /zs_[\w-]+/.exec(String(url))?.[0] ?? fail('no feed')
  const feed = await nobody()('getCalendarFeed', { path: { token } })
  const known = { 'if-none-match': feed.headers.get('etag') ?? '' }
  await nobody()('getCalendarFeed', { path: { token }, headers: known })
  await person('getCalendar')
  await person('endCalendar')
  await nobody()('getCalendarFeed', { path: { token } })
  const link = await person('createShare', { path, body: {} })
  const { share, url: to }: { share: { id: string }; url: string } = link.body as never
  const shown = { share: /zs_[\w-]+/.exec(to)?.[0] ?? fail('no link') }
  await nobody()('openShare', { path: shown })
  await person('listShares', { path })
  await stage.database.execute(
    sql`UPDATE access_token SET expires_at = clock_timestamp() WHERE id = ${share.id}`,
  )
  await nobody()('openShare', { path: shown })
  for (let time = 0; time < 2; time += 1) await person('endShare', { path: { share: share.id } })
  await nobody()('openShare', { path: shown })
}

/** Has programs told of what becomes of plans. */
export async function haveProgramsTold({ guest, nobody, owner, stage }: Cast): Promise<void> {
  const { person } = await owner()
  const url = 'https://bell.example/ring'
  for (const wrong of ['ring', 'http://bell.example/', 'https://127.0.0.1/', 'https://a.b:22/'])
    await person('createWebhook', { body: { url: wrong } })
  const made = await person('createWebhook', { body: { url, events: ['plan.completed'] } })
  const { webhook }: { webhook: { id: string } } = made.body as never
  const path = { webhookId: webhook.id }
  await person('listWebhooks')
  await person('rotateWebhookSecret', { path })
  const test = await person('testWebhook', { path })
  const { delivery }: { delivery: { id: string } } = test.body as never
  for (let time = 0; time < 5; time += 1) await person('testWebhook', { path })
  await person('listDeliveries', { path })
  const again = { path: { ...path, deliveryId: delivery.id } }
  await person('redeliver', again)
  await settleDelivery(
    stage.database,
    { ...delivery, endpointId: webhook.id, attempt: 0 },
    {
      httpStatus: 410,
    },
  )
  await person('redeliver', again)
  await person('testWebhook', { path })
  await person('listWebhooks')
  await person('enableWebhook', { path })
  await person('redeliver', again)
  await person('redeliver', { path: { ...path, deliveryId: randomUUID() } })
  const stranger = await guest()
  for (const caller of [stranger, nobody()])
    for (const id of ['rotateWebhookSecret', 'enableWebhook', 'testWebhook', 'listDeliveries'])
      await caller(id, { path })
  for (let time = 0; time < 2; time += 1) await person('deleteWebhook', { path })
  for (let nr = 0; nr < 11; nr += 1) await person('createWebhook', { body: { url } })
}

/** From a new account to none. */
export async function keepAccount({ nobody, stage }: Cast): Promise<void> {
  const [person, elsewhere] = [nobody(), nobody()]
  const email = `${randomUUID()}@example.org`
  const password = 'a long enough passphrase'
  await person('signUp', { body: { email, password, name: 'Maria' } })
  const { text } = await stage.mail.take(email)
  const letter = new URL(/http:\S+/.exec(text)?.[0] ?? fail('no link'))
  const { token = '', callbackURL = '' } = Object.fromEntries(letter.searchParams)
  await person('signUp', { body: { email, password, name: 'Maria' } })
  await person('askForVerification', { body: { email } })
  await person('verifyEmail', { query: { token, callbackURL } })
  await person('verifyEmail', { query: { token } })
  await person('verifyEmail', { query: { token: 'none' } })
  await person('askForVerification', { body: { email } })
  await elsewhere('signIn', { body: { email, password: 'a wrong passphrase' } })
  await elsewhere('signIn', { body: { email, password } })
  const listed = await person('listSessions')
  const { sessions }: { sessions: { id: string }[] } = listed.body as never
  const [, other] = sessions
  for (let time = 0; time < 2; time += 1)
    await person('endSession', { path: { sessionId: other?.id ?? '' } })
  await person('endOtherSessions')
  for (const caller of [person, elsewhere]) await caller('getSession')
  await person('changeName', { body: { name: 'Mia' } })
  await elsewhere('changeName', { body: { name: 'Mia' } })
  const newPassword = 'another long passphrase'
  for (const word of [password, 'a wrong passphrase'])
    await person('verifyPassword', { body: { password: word } })
  await person('changePassword', { body: { currentPassword: password, newPassword } })
  await person('changePassword', { body: { currentPassword: password, newPassword } })
  const newEmail = `${randomUUID()}@example.org`
  await person('changeEmail', { body: { newEmail, password: newPassword } })
  await elsewhere('askForNewPassword', { body: { email } })
  const proof = await readProof(stage, email)
  for (let time = 0; time < 2; time += 1)
    await elsewhere('resetPassword', { body: { token: proof, newPassword: password } })
  await person('signIn', { body: { email, password } })
  const copy = await person('exportEverything')
  if (copy.status !== 200) fail('nobody was signed in')
  await person('signOut')
  await person('signIn', { body: { email, password } })
  await person('deletePerson', { body: {} })
  await person('deletePerson', { body: { password } })
  await person('exportEverything')
}

/** The token of the letter that leads to a new password, among others to the same address. */
async function readProof({ mail }: Stage, email: string): Promise<string> {
  for (;;) {
    const { text } = await mail.take(email)
    const token = /reset-password\?token=([\w-]+)/.exec(text)?.[1]
    if (token !== undefined) return token
  }
}

/** As far as passkeys go without a device that holds them. */
export async function keepPasskeys({ guest, nobody, stage }: Cast): Promise<void> {
  const person = nobody()
  const email = `${randomUUID()}@example.org`
  const password = 'a long enough passphrase'
  const { user }: { user: { id: string } } = (
    await person('signUp', { body: { email, password, name: 'Maria' } })
  ).body as never
  await person('beginPasskey')
  await person('makePasskey', { body: { response: {}, password } })
  await nobody()('beginPasskeySignIn')
  await nobody()('signInByPasskey', { body: { response: { id: 'none' } } })
  const id = randomUUID()
  await stage.database.execute(sql`
    INSERT INTO passkey (id, name, public_key, person_id, credential_id, counter, device_type, backed_up)
    VALUES (${id}, 'Laptop', 'x', ${user.id}, 'y', 0, 'singleDevice', false)`)
  await person('listPasskeys')
  await person('renamePasskey', { body: { id, name: 'Phone' } })
  for (let time = 0; time < 2; time += 1) await person('removePasskey', { body: { id } })
  await (await guest())('beginPasskey')
  await nobody()('listPasskeys')
}

/** To the identity provider and back, to sign in and to connect an account. */
export async function useProvider({ guest, nobody, stage }: Cast): Promise<void> {
  const [person, owner] = [nobody(), nobody()]
  const comeBack = async (caller: typeof person, { body }: Answered, login: string) => {
    const back = await signInAtProvider(String(body.url), login)
    await caller('returnFromProvider', { query: Object.fromEntries(back.searchParams) })
  }
  const provider = 'oidc'
  await person('signInAtProvider', { body: { provider, scopes: [] } })
  await comeBack(person, await person('signInAtProvider', { body: { provider } }), randomUUID())
  await person('returnFromProvider', { query: { error: 'access_denied' } })
  const [only]: { id: string }[] = (await person('listSignInWays')).body as never
  await person('removeSignInWay', { body: { accountId: only?.id ?? '' } })
  const password = 'a long enough passphrase'
  await owner('signUp', { body: { email: `${randomUUID()}@example.org`, password, name: 'Mia' } })
  await owner('connectProvider', { body: { provider } })
  const asked = await owner('connectProvider', { body: { provider, password } })
  await comeBack(owner, asked, randomUUID())
  const ways: { id: string; providerId: string }[] = (await owner('listSignInWays')).body as never
  const other = ways.find(({ providerId }) => providerId === provider)
  await owner('removeSignInWay', { body: { accountId: other?.id ?? fail('it is not connected') } })
  await (await guest())('connectProvider', { body: { provider } })
  const { secret: invitation } = await makeInvitation(stage.database, { days: 1 })
  await nobody()('openInvitation', { path: { invitation } })
}
