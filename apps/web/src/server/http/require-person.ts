import { recogniseToken } from '@zero-sum/database'
import { guardSecret } from '../limits/guard-secret.ts'
import type { Runtime } from '../runtime.ts'
import { findSession, type SignedIn } from './find-person.ts'
import { ProblemAnswer } from './problem-response.ts'

/** The id of a person whose session or API key was checked; made only here. */
export type PersonId = string & { readonly __checked: 'session or key' }

const readingMethods = new Set(['GET', 'HEAD'])

/** Whom each request turned out to come from, for its answer to be in their language. */
const people = new WeakMap<Request, PersonId>()

/** Who was found to ask; nobody before `requirePerson` or `requireSession` has looked. */
export function personOf(request: Request): PersonId | undefined {
  return people.get(request)
}

/**
 * Who is asking: by an API key in `Authorization: Bearer`, as far as its scopes go, or by session cookie. Another site's page
 * may not ask in the name of a cookie's owner; a key is in no browser that it could ask through.
 */
export async function requirePerson(request: Request, runtime: Runtime): Promise<PersonId> {
  const key = findBearer(request)
  if (key !== undefined) return requireKeyOwner(request, runtime, key)
  return (await requireCookie(request, runtime)).personId
}

/**
 * A person who is signed in, for what no key may do: whoever finds one of somebody's keys must not be able to make
 * themselves another, change the password, or carry everything off.
 */
export async function requireSession(request: Request, runtime: Runtime): Promise<SignedIn> {
  if (findBearer(request) !== undefined)
    throw new ProblemAnswer('forbidden', 'No API key may do this. Sign in on the website.', {
      reason: 'session_needed',
    })
  return requireCookie(request, runtime)
}

function findBearer(request: Request): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
}

async function requireKeyOwner(
  request: Request,
  runtime: Runtime,
  secret: string,
): Promise<PersonId> {
  const key = await guardSecret(request, runtime, () =>
    recogniseToken(runtime.database, 'api_key', secret),
  )
  if (key === undefined || key.hasExpired)
    throw new ProblemAnswer('unauthorized', 'This API key is unknown, revoked or has expired.', {
      reason: 'invalid_key',
    })
  if (!readingMethods.has(request.method) && !key.scopes.includes('write'))
    throw new ProblemAnswer('forbidden', 'This API key may only read. Use one that may write.', {
      reason: 'scope',
    })
  const personId = key.personId as PersonId
  people.set(request, personId)
  return personId
}

async function requireCookie(request: Request, runtime: Runtime): Promise<SignedIn> {
  refuseOtherSites(request, runtime.config.publicUrl)
  const signedIn = await findSession(request.headers, runtime)
  if (signedIn === undefined)
    throw new ProblemAnswer(
      'unauthorized',
      'Sign in first, or start as a guest with POST /api/auth/sign-in/anonymous.',
    )
  people.set(request, signedIn.personId)
  return signedIn
}

function refuseOtherSites(request: Request, publicUrl: string | undefined): void {
  const origin = request.headers.get('origin')
  if (origin === null || readingMethods.has(request.method)) return
  const isOwn =
    origin === (publicUrl === undefined ? undefined : new URL(publicUrl).origin) ||
    URL.parse(origin)?.host === request.headers.get('host')
  if (!isOwn) throw new ProblemAnswer('forbidden', 'This request came from another site.')
}
