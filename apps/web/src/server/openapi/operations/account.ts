import { signInOptionsSchema } from '@zero-sum/contracts'
import {
  authDoneSchema,
  emailChangeSchema,
  nameChangeSchema,
  personDeletionSchema,
  sessionOfPersonSchema,
  signedInSchema,
  signInRequestSchema,
  signUpRequestSchema,
  verificationRequestSchema,
  verifiedEmailSchema,
} from '@zero-sum/contracts/account'
import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { authRoute, cookie, done, noSession, passwordRule, wrongPassword } from './auth-route.ts'

export const accountOperations = [
  {
    ...authRoute('POST', 'sign-in/anonymous'),
    ...{ id: 'signInAsGuest', access: 'anybody' },
    summary: 'Start as a guest',
    description:
      'What a guest makes moves to the account that they sign in to later. Keep the cookie: it is the only way back.',
    answers: { 200: { description: 'A session.', json: signedInSchema, headers: cookie } },
    refusals: {
      400: 'A guest is signed in already.',
      403: 'This server has no guests (`GUESTS_NOT_ALLOWED`).',
    },
  },
  {
    ...authRoute('POST', 'sign-up/email'),
    ...{ id: 'signUp', access: 'anybody' },
    summary: 'Make an account',
    body: { json: signUpRequestSchema },
    answers: { 200: { description: 'A session.', json: signedInSchema, headers: cookie } },
    refusals: {
      400: passwordRule,
      403: 'Accounts are for those who are invited, or there are no new ones (`SIGN_UP_CLOSED`, `INVITATION_NEEDED`, `INVITATION_NOT_VALID`).',
      422: 'There is an account with this address.',
    },
  },
  {
    ...authRoute('POST', 'sign-in/email'),
    ...{ id: 'signIn', access: 'anybody' },
    summary: 'Sign in to an account',
    body: { json: signInRequestSchema },
    answers: { 200: { description: 'A session.', json: signedInSchema, headers: cookie } },
    refusals: { 400: 'A field is wrong.', 401: 'Address and password do not belong together.' },
  },
  {
    ...authRoute('POST', 'sign-out'),
    ...{ id: 'signOut', access: 'session' },
    summary: 'Sign out',
    answers: {
      200: {
        description: 'The session is ended.',
        json: authDoneSchema,
        headers: ['Clear-Site-Data', 'Set-Cookie'],
      },
    },
  },
  {
    ...authRoute('GET', 'get-session'),
    ...{ id: 'getSession', access: 'anybody' },
    summary: 'See who is signed in',
    answers: { 200: { description: '`null` for a stranger.', json: sessionOfPersonSchema } },
  },
  {
    ...{ id: 'getSignInOptions', method: 'GET', path: '/api/account/sign-in-options' },
    ...{ tag: 'Account', access: 'anybody' },
    summary: 'See what this server can do for whoever signs in',
    answers: { 200: { description: 'The same for everybody.', json: signInOptionsSchema } },
  },
  {
    ...authRoute('POST', 'update-user'),
    ...{ id: 'changeName', access: 'session' },
    summary: 'Change the person’s name',
    body: { json: nameChangeSchema },
    answers: { 200: { description: 'Done.', json: authDoneSchema, headers: cookie } },
    refusals: { 400: 'The name is empty or too long.', 401: noSession },
  },
  {
    ...authRoute('POST', 'change-email'),
    ...{ id: 'changeEmail', access: 'session' },
    summary: 'Change the address of an account',
    description:
      'At once where this server sends no mail or nobody has confirmed the old one; otherwise by letters to both.',
    body: { json: emailChangeSchema },
    answers: done,
    refusals: { 400: wrongPassword, 401: noSession },
  },
  {
    ...authRoute('POST', 'send-verification-email'),
    ...{ id: 'askForVerification', access: 'anybody' },
    summary: 'Ask for a letter that confirms an address',
    body: { json: verificationRequestSchema },
    answers: done,
    refusals: { 400: 'The address is confirmed already, or this server sends no mail.' },
  },
  {
    ...authRoute('GET', 'verify-email'),
    ...{ id: 'verifyEmail', access: 'anybody' },
    summary: 'Confirm an address',
    description: 'For the link in the letter.',
    query: {
      token: { schema: z.string(), description: 'From the letter.', isRequired: true },
      callbackURL: { schema: z.string(), description: 'The page to show then.' },
    },
    answers: {
      302: { description: 'To the page, with what became of it.', headers: ['Location'] },
      200: { description: 'Confirmed, without a page to show.', json: verifiedEmailSchema },
    },
    refusals: { 401: 'The token is wrong or too old.' },
  },
  {
    ...{ id: 'exportEverything', method: 'GET', path: '/api/account/export' },
    ...{ tag: 'Account', access: 'session' },
    summary: 'Get everything that is stored about the person',
    answers: {
      200: {
        description: 'An archive that is packed while it is sent.',
        file: 'application/zip',
        headers: ['Content-Disposition'],
      },
    },
    limit: 'export',
    problems: { too_many_requests: 'Many copies were made within an hour.' },
  },
  {
    ...authRoute('POST', 'delete-user'),
    ...{ id: 'deletePerson', access: 'session' },
    summary: 'Delete the person with everything that is theirs',
    description: 'At once and for good. An account gives its password, a guest `{"confirm":true}`.',
    body: { json: personDeletionSchema },
    answers: {
      200: {
        description: 'Everything is gone.',
        json: authDoneSchema,
        headers: ['Clear-Site-Data', 'Set-Cookie'],
      },
    },
    refusals: { 400: `${wrongPassword} Or a guest has not confirmed it.`, 401: noSession },
  },
] as const satisfies readonly Operation[]
