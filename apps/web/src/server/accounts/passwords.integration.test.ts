import { rules } from '@zero-sum/settings/limits'
import { describe, expect, it } from 'vitest'
import { createVisitor } from './visitor.fixture.ts'
import {
  canSignIn,
  isSignedIn,
  linkIn,
  newAddress,
  other,
  password,
  signUp,
  signUpWithMail,
  withAccounts,
} from './with-accounts.fixture.ts'

const stage = withAccounts()

async function askForToken(email: string): Promise<string> {
  const asked = await createVisitor(stage().posting).post('request-password-reset', { email })
  expect(asked.status).toBe(200)
  const url = new URL(linkIn(await stage().mail.take(email)))
  expect(url.origin + url.pathname).toBe('http://127.0.0.1:3000/reset-password')
  return url.searchParams.get('token') ?? expect.fail('the link has a token')
}

describe('a forgotten password', () => {
  it('is replaced by a link in a letter, once, and everybody else is out', async () => {
    const { visitor, email } = await signUpWithMail(stage())
    const token = await askForToken(email)
    const reset = (newPassword: string) =>
      createVisitor(stage().posting).post('reset-password', { token, newPassword })
    expect((await reset('short')).body).toMatchObject({ code: 'PASSWORD_TOO_SHORT' })
    expect((await reset('password123')).body).toMatchObject({ code: 'PASSWORD_TOO_COMMON' })
    expect((await reset(other)).status).toBe(200)
    expect((await stage().mail.take(email)).subject).toContain('was changed')
    expect(await isSignedIn(visitor)).toBe(false)
    expect(await canSignIn(stage().posting, email, password)).toBe(false)
    expect(await canSignIn(stage().posting, email, other)).toBe(true)
    expect(await reset(password)).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } })
  })

  it('ends the other links too that were asked for', async () => {
    const { email } = await signUpWithMail(stage())
    const [first, second] = [await askForToken(email), await askForToken(email)]
    const reset = (token: string) =>
      createVisitor(stage().posting).post('reset-password', { token, newPassword: other })
    expect((await reset(second)).status).toBe(200)
    expect((await reset(first)).status).toBe(400)
  })

  it('is answered alike whether there is such an account or not, and keeps no link in the database', async () => {
    const { email } = await signUpWithMail(stage())
    const ask = (address: string) =>
      createVisitor(stage().posting).post('request-password-reset', { email: address })
    const [known, unknown] = [await ask(email), await ask(newAddress())]
    expect(known.status).toBe(200)
    expect(known.body).toEqual(unknown.body)
    const token = new URL(linkIn(await stage().mail.take(email))).searchParams.get('token') ?? ''
    const { rows } = await stage().database.execute('SELECT v::text FROM verification AS v')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is nothing that a server without mail can help with, and it says who can', async () => {
    const { email } = await signUp(stage().silent)
    for (const address of [email, newAddress()])
      expect(
        await createVisitor(stage().silent).post('request-password-reset', { email: address }),
      ).toMatchObject({
        status: 400,
        body: {
          code: 'NO_MAIL_SERVER',
          message: expect.stringContaining('npm run reset-password'),
        },
      })
  })

  it('is asked for five times an hour for one address, known or not', async () => {
    for (const email of [(await signUpWithMail(stage())).email, newAddress()]) {
      const answers = []
      for (let nr = 0; nr < 6; nr += 1)
        answers.push(
          await createVisitor(stage().posting, { 'x-zero-sum-client': `198.51.100.${nr}` }).post(
            'request-password-reset',
            { email },
          ),
        )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
    }
  })
})

describe('a password', () => {
  it('that many people use is refused for a new account', async () => {
    const email = newAddress()
    for (const word of ['1234567890', 'Password123', 'aaaaaaaaaaaa', email])
      expect(
        await createVisitor(stage().silent).post('sign-up/email', {
          email,
          password: word,
          name: 'M',
        }),
        word,
      ).toMatchObject({ status: 400, body: { code: 'PASSWORD_TOO_COMMON' } })
  })

  it('is changed by whoever knows the old one, which ends their other sessions', async () => {
    const { visitor, email } = await signUp(stage().silent)
    const elsewhere = createVisitor(stage().silent)
    await elsewhere.post('sign-in/email', { email, password })
    const change = (currentPassword: string, newPassword: string) =>
      visitor.post('change-password', { currentPassword, newPassword })
    expect((await change('not my password', other)).body).toMatchObject({
      code: 'INVALID_PASSWORD',
    })
    expect((await change(password, 'qwertyuiop')).body).toMatchObject({
      code: 'PASSWORD_TOO_COMMON',
    })
    expect(await isSignedIn(elsewhere)).toBe(true)
    expect((await change(password, other)).status).toBe(200)
    expect([await isSignedIn(visitor), await isSignedIn(elsewhere)]).toEqual([true, false])
    expect(await canSignIn(stage().silent, email, other)).toBe(true)
    const stranger = createVisitor(stage().silent)
    expect(
      (await stranger.post('change-password', { currentPassword: other, newPassword: password }))
        .status,
    ).toBe(401)
  })

  it('that was changed is told to its owner, in their language', async () => {
    const { visitor, email } = await signUpWithMail(stage(), {
      'accept-language': 'de-AT,de;q=0.9',
    })
    await visitor.post('change-password', { currentPassword: password, newPassword: other })
    expect((await stage().mail.take(email)).subject).toBe('Dein Passwort wurde geändert')
  })

  it('can be guessed ten times in a quarter of an hour from one address', async () => {
    const { email } = await signUp(stage().silent)
    const guess = async (client: string, word = 'a wrong password') =>
      (
        await createVisitor(stage().silent, { 'x-zero-sum-client': client }).post('sign-in/email', {
          email,
          password: word,
        })
      ).status
    for (let nr = 0; nr < 10; nr += 1) expect(await guess('198.51.100.1')).toBe(401)
    expect(await guess('198.51.100.1', password)).toBe(429)
    expect(await guess('198.51.100.2', password)).toBe(200)
  })

  it('can be guessed ten times as often from many', async () => {
    const tenth = stage().limitedBy({
      ...rules,
      'sign-in-account': { ...rules['sign-in-account'], most: 10 },
    })
    const { email } = await signUp(stage().silent)
    const guess = async (nr: number, word = 'a wrong password') =>
      (
        await createVisitor(tenth, { 'x-zero-sum-client': `198.51.100.${nr}` }).post(
          'sign-in/email',
          { email, password: word },
        )
      ).status
    for (let nr = 0; nr < 10; nr += 1) expect(await guess(nr)).toBe(401)
    expect(await guess(10, password)).toBe(429)
  })

  it('is asked for again, ten times in a quarter of an hour, where a device was left open', async () => {
    const { visitor } = await signUp(stage().silent)
    const tries = []
    for (let nr = 0; nr < 11; nr += 1)
      tries.push((await visitor.post('delete-user', { password: 'a wrong password' })).status)
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 400), 429])
  })
})
