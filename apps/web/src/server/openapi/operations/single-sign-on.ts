import {
  authDoneSchema,
  invitationSchema,
  providerConnectionSchema,
  providerPlaceSchema,
  providerSignInSchema,
  signInWayRemovalSchema,
  signInWaysSchema,
} from '@zero-sum/contracts/account'
import { z } from 'zod'
import type { Method, Operation } from '../operation.ts'
import { authRoute, cookie, noSession, wrongPassword } from './auth-route.ts'

const noProvider = 'The identity provider cannot be reached at the moment.'

/** What is there only where the operator has an identity provider. */
function providerRoute<const method extends Method, const route extends string>(
  method: method,
  route: route,
) {
  const told = authRoute(method, route)
  const problems = { ...told.problems, not_found: 'This server has no identity provider.' }
  return { ...told, problems } as const
}

const place = {
  200: {
    description: 'Where to send the browser. It comes back within five minutes.',
    json: providerPlaceSchema,
    headers: cookie,
  },
} as const

export const singleSignOnOperations = [
  {
    ...providerRoute('POST', 'sign-in/social'),
    ...{ id: 'signInAtProvider', access: 'anybody' },
    summary: 'Begin to sign in at the identity provider',
    body: { json: providerSignInSchema },
    answers: place,
    refusals: { 400: 'There is a field that is not taken (`UNKNOWN_FIELD`).', 404: noProvider },
  },
  {
    ...providerRoute('POST', 'link-social'),
    ...{ id: 'connectProvider', access: 'session' },
    summary: 'Begin to connect the account with the identity provider',
    body: { json: providerConnectionSchema },
    answers: place,
    refusals: {
      400: wrongPassword,
      401: noSession,
      403: 'A guest has no account.',
      404: noProvider,
    },
  },
  {
    ...providerRoute('GET', 'callback/oidc'),
    ...{ id: 'returnFromProvider', access: 'anybody' },
    summary: 'Come back from the identity provider',
    description:
      'The provider sends the browser here. Where it did not work, `error` says why in the address of the page that follows.',
    query: {
      state: { schema: z.string(), description: 'From the beginning.' },
      code: { schema: z.string(), description: 'From the provider.' },
      error: { schema: z.string(), description: 'From the provider, in place of a code.' },
    },
    answers: { 302: { description: 'To the page that follows.', headers: ['Location'] } },
  },
  {
    ...authRoute('GET', 'list-accounts'),
    ...{ id: 'listSignInWays', access: 'session' },
    summary: 'List the ways to sign in to the account',
    description: 'Beside passkeys.',
    answers: { 200: { description: 'All of them.', json: signInWaysSchema } },
    refusals: { 401: noSession },
  },
  {
    ...authRoute('POST', 'unlink-account'),
    ...{ id: 'removeSignInWay', access: 'session' },
    summary: 'Remove a way to sign in',
    body: { json: signInWayRemovalSchema },
    answers: { 200: { description: 'It opens nothing any more.', json: authDoneSchema } },
    refusals: { 400: 'There is no such way, or it is the last one.', 401: noSession },
  },
  {
    ...{ id: 'openInvitation', method: 'GET', path: '/api/invitations/{invitation}' },
    ...{ tag: 'Account', access: 'anybody' },
    summary: 'See whether an invitation can still be used',
    answers: { 200: { description: 'It can, until then.', json: invitationSchema } },
    problems: { not_found: 'It was used, has run out, was revoked, or never was.' },
  },
] as const satisfies readonly Operation[]
