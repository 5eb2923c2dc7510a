import { describe, expect, it } from 'vitest'
import { createVisitor } from './visitor.fixture.ts'
import {
  canSignIn,
  isSignedIn,
  linkIn,
  newAddress,
  password,
  signUp,
  signUpWithMail,
  withAccounts,
} from './with-accounts.fixture.ts'

const stage = withAccounts()

describe('an address', () => {
  it('is confirmed by a link in a letter', async () => {
    const { visitor, letter, email } = await signUpWithMail(stage())
    expect(letter.text).toContain(email)
    const confirmed = await visitor.get(linkIn(letter))
    expect(confirmed.status).toBe(302)
    expect(confirmed.headers.get('location')).toBe('/settings/account?address=confirmed')
    const { body } = await visitor.get('/api/auth/get-session')
    expect(body).toMatchObject({ user: { email, emailVerified: true } })
    const broken = await visitor.get(linkIn(letter).replace(/token=.{5}/, 'token=xxxxx'))
    expect(broken.headers.get('location')).toMatch(/[?&]error=INVALID_TOKEN/)
  })

  it('that was confirmed is changed by a letter to the old and one to the new', async () => {
    const { visitor, letter, email } = await signUpWithMail(stage())
    await visitor.get(linkIn(letter))
    const newEmail = newAddress()
    expect((await visitor.post('change-email', { newEmail })).body).toMatchObject({
      code: 'PASSWORD_NEEDED',
    })
    expect(
      (await visitor.post('change-email', { newEmail, password: 'a wrong password' })).body,
    ).toMatchObject({ code: 'INVALID_PASSWORD' })
    expect((await visitor.post('change-email', { newEmail, password })).status).toBe(200)
    const first = await stage().mail.take(email)
    expect(first.text).toContain(newEmail)
    await visitor.get(linkIn(first))
    await visitor.get(linkIn(await stage().mail.take(newEmail)))
    const { body } = await visitor.get('/api/auth/get-session')
    expect(body).toMatchObject({ user: { email: newEmail, emailVerified: true } })
    expect(await canSignIn(stage().posting, newEmail, password)).toBe(true)
    expect(await canSignIn(stage().posting, email, password)).toBe(false)
  })

  it('is changed at once where no letter can be sent, for the password', async () => {
    const { visitor } = await signUp(stage().silent)
    const newEmail = newAddress()
    expect((await visitor.post('change-email', { newEmail, password })).status).toBe(200)
    expect(await canSignIn(stage().silent, newEmail, password)).toBe(true)
  })

  it('of somebody else is nobody’s to take', async () => {
    const [one, two] = [await signUp(stage().silent), await signUp(stage().silent)]
    await one.visitor.post('change-email', { newEmail: two.email, password })
    const { body } = await one.visitor.get('/api/auth/get-session')
    expect(body).toMatchObject({ user: { email: one.email } })
  })
})

describe('what people say of themselves', () => {
  it('is a name, and no picture from elsewhere', async () => {
    const { visitor } = await signUp(stage().silent)
    const image = 'https://tracker.example/pixel.png'
    expect((await visitor.post('update-user', { name: 'Mia', image })).body).toMatchObject({
      code: 'NO_PICTURES',
    })
    expect((await visitor.post('update-user', { name: ' Mia ' })).status).toBe(200)
    const { body } = await visitor.get('/api/auth/get-session')
    expect(body).toMatchObject({ user: { name: 'Mia', image: null } })
    for (const name of ['', '  ', 'x'.repeat(81), 7])
      expect((await visitor.post('update-user', { name })).body).toMatchObject({
        code: 'NAME_TOO_LONG',
      })
    const stranger = { email: newAddress(), password, name: 'x'.repeat(81) }
    expect((await createVisitor(stage().silent).post('sign-up/email', stranger)).status).toBe(400)
  })

  it('does not make them a guest, or anybody else', async () => {
    const { visitor } = await signUp(stage().silent)
    await visitor.post('update-user', { name: 'Mia', isAnonymous: true, emailVerified: true })
    const { body } = await visitor.get('/api/auth/get-session')
    expect(body).toMatchObject({ user: { isAnonymous: false, emailVerified: false } })
  })

  it('leaves no full address of the internet behind', async () => {
    const { visitor } = await signUp(stage().silent, {
      'x-zero-sum-client': '2001:db8:ab:1:2:3:4:5',
    })
    const { body } = await visitor.get('/api/auth/get-session')
    expect(body).toMatchObject({ session: { ipAddress: '2001:db8:ab::x' } })
    const { rows } = await stage().database.execute('SELECT ip_address FROM session')
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113\.7|:2:3:4:5/)
  })
})

describe('deleting', () => {
  it('needs the password of an account', async () => {
    const { visitor, email } = await signUp(stage().silent)
    expect((await visitor.post('delete-user', {})).body).toMatchObject({ code: 'PASSWORD_NEEDED' })
    expect((await visitor.post('delete-user', { confirm: true })).status).toBe(400)
    expect(await canSignIn(stage().silent, email, password)).toBe(true)
    expect((await visitor.post('delete-user', { password })).status).toBe(200)
    expect(await canSignIn(stage().silent, email, password)).toBe(false)
  })

  it('needs a word of a guest, however long they have been here', async () => {
    const guest = createVisitor(stage().silent)
    await guest.post('sign-in/anonymous')
    await stage().database.execute(
      `UPDATE session SET created_at = created_at - interval '20 days'`,
    )
    expect((await guest.post('delete-user', {})).body).toMatchObject({
      code: 'CONFIRMATION_NEEDED',
    })
    expect(await isSignedIn(guest)).toBe(true)
    expect((await guest.post('delete-user', { confirm: true })).status).toBe(200)
    expect(await isSignedIn(guest)).toBe(false)
  })
})
