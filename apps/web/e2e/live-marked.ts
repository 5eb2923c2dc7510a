import type { Markers } from '../../../scripts/observing/marked-person.ts'
import { type Client, createClient, soundIntake, waitForJob } from './client.ts'

/** What the product makes for the person, and what opens something: none of it may be written down either. */
export type Secrets = Record<string, string>

const made = (answer: { body: Record<string, unknown> }, name: string) => String(answer.body[name])

/** Signs the marked person up, with a wrong turn at each step. */
export async function signUp(url: string, markers: Markers): Promise<Client> {
  const { name, email, otherEmail, password, wrongPassword } = markers
  const person = createClient(url)
  const headers = { 'user-agent': markers.agent }
  await person.call('POST', '/api/auth/sign-up/email', { name, email, password }, headers)
  for (const wrong of [
    { email, password: wrongPassword },
    { email: otherEmail, password: wrongPassword },
  ])
    await createClient(url).call('POST', '/api/auth/sign-in/email', wrong, headers)
  await person.call('POST', '/api/auth/sign-in/email', { email, password }, headers)
  return person
}

/** The person's intake, with every measure marked. */
export function markedIntake({ weightKg, heightCm, allergy, medicine }: Markers) {
  return {
    ...soundIntake,
    ...{ weightKg: Number(weightKg), heightCm: Number(heightCm), allergies: [allergy] },
    safety: { medicines: [medicine] },
  }
}

/** Asks for plans that are made, refused and not understood, and waits for the one that is made. */
export async function askForPlans(person: Client, markers: Markers): Promise<string> {
  const intake = markedIntake(markers)
  const { ownWords, allergyWords, query, malformed, nul } = markers
  for (const refused of [
    { ...intake, exclusions: [ownWords] },
    { ...intake, allergies: [allergyWords] },
    { ...intake, weightKg: 'malformedmarkedbody' },
    `{"weightKg": ${malformed}, "heightCm"`,
    { ...intake, exclusions: [`${nul}\u0000`] },
    { ...intake, exclusions: [`${nul}\ud800`] },
  ])
    await person.call('POST', `/api/plan/generate?q=${encodeURIComponent(query)}`, refused)
  await person.call('POST', '/api/targets', intake)
  const { body } = await person.call('POST', '/api/plan/generate', intake, {
    'idempotency-key': 'keymarked-for-a-repeat',
  })
  const jobId = String(body.jobId)
  const { planId } = await waitForJob(person, jobId)
  await (await person.open(`/api/plan/jobs/${jobId}/events`)).text()
  if (planId === null) throw new Error('the plan was not made')
  return planId
}

/** Uses the plan, the household and all that opens doors; gives what the product made meanwhile. */
export async function goAbout(
  person: Client,
  url: string,
  planId: string,
  markers: Markers,
): Promise<Secrets> {
  const { household, householdWords, keyName, wrongKey, shareToken, nul, query, path } = markers
  const member = {
    ...{ kind: 'adult', name: household, sex: 'female', age: 71, goal: { type: 'maintain' } },
    ...{ heightCm: 158.4173, weightKg: 61.9273, activityLevel: 'sedentary', safety: {} },
  }
  await person.call('POST', '/api/household', member)
  for (const name of [`${nul}\u0000`, `${nul}\ud800`])
    await person.call('POST', '/api/household', { ...member, name })
  await person.call('POST', '/api/household', { ...member, exclusions: [householdWords] })
  await person.call('PUT', '/api/weights/2026-03-02', { weightKg: Number(markers.weightKg) })
  const key = await person.call('POST', '/api/keys', { name: keyName, scopes: ['read'] })
  const secret = made(key, 'secret')
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const program = createClient(url)
  await program.call('GET', `/api/plan/${planId}`, undefined, bearer(secret))
  await program.call('POST', '/api/targets', {}, bearer(secret))
  await program.call('GET', `/api/plan/${planId}`, undefined, bearer(wrongKey))
  const share = made(
    await person.call('POST', `/api/plan/${planId}/shares`, { expiresInDays: 1 }),
    'url',
  )
  const token = share.split('/').at(-1) ?? ''
  await program.open(`/api/shares/${token}`)
  await program.open(`/share/${token}`)
  await program.open(`/share/${shareToken}`)
  const calendar = made(await person.call('POST', '/api/calendar', {}), 'url')
  await program.open(new URL(calendar).pathname)
  for (const page of [
    `/today?q=${encodeURIComponent(query)}`,
    `/nothing/${path}?q=${encodeURIComponent(query)}`,
    `/api/nothing/${path}`,
    `/api/plan/${path}`,
    `/plans/${planId}?q=${encodeURIComponent(query)}`,
    `/api/plan/${planId}.pdf`,
    '/api/account/export',
  ])
    await (await person.open(page)).arrayBuffer()
  await person.call('POST', `/api/plan/${planId}/swap`, { day: 1, meal: 0 })
  return {
    ...{ key: secret, share: token, feed: new URL(calendar).pathname.split('/').at(-1) ?? '' },
    cookie: decodeURIComponent(person.cookies()[0]?.value ?? ''),
  }
}

/** Changes the password by a link, and leaves for good. */
export async function leave(
  person: Client,
  resetLink: string,
  { newPassword, resetToken, email, wrongPassword }: Markers,
): Promise<Secrets> {
  const { pathname, search, searchParams } = new URL(resetLink)
  const token = searchParams.get('token') ?? ''
  await person.open(pathname + search)
  await person.call('POST', '/api/auth/reset-password', { newPassword, token: resetToken })
  await person.call('POST', '/api/auth/reset-password', { newPassword, token })
  await person.call('POST', '/api/auth/sign-in/email', { email, password: newPassword })
  await person.call('POST', '/api/auth/delete-user', { password: wrongPassword })
  await person.call('POST', '/api/auth/delete-user', { password: newPassword })
  return { reset: token }
}
