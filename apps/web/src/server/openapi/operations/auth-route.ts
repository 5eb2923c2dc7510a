import { authDoneSchema } from '@zero-sum/contracts/account'
import type { Method } from '../operation.ts'

/** What the routes of the authentication library have in common. */
export function authRoute<const method extends Method, const route extends string>(
  method: method,
  route: route,
) {
  return {
    method,
    path: `/api/auth/${route}`,
    folder: '/api/auth/[...all]',
    tag: 'Account',
    problems: {
      ...(method === 'POST'
        ? { forbidden: 'The connection is not encrypted (`reason`: `insecure_connection`).' }
        : {}),
      too_many_requests: 'There were too many tries; `Retry-After` says how long to wait.',
    },
  } as const
}

export const cookie = ['Set-Cookie'] as const
export const done = { 200: { description: 'Done.', json: authDoneSchema } } as const
export const passwordRule =
  'A field is wrong, or the password is too short, too long, or one that many people use.'
export const wrongPassword = 'A field is wrong, or this is not the password of the account.'
export const noSession = 'Nobody is signed in.'
