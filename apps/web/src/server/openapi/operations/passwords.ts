import {
  authDoneSchema,
  changedPasswordSchema,
  passkeyListSchema,
  passkeyNameSchema,
  passkeyOptionsSchema,
  passkeyRegistrationSchema,
  passkeyRemovalSchema,
  passkeySchema,
  passkeySignedInSchema,
  passkeySignInSchema,
  passwordChangeSchema,
  passwordProofSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
  renamedPasskeySchema,
} from '@zero-sum/contracts/account'
import type { Operation } from '../operation.ts'
import { authRoute, cookie, done, noSession, passwordRule, wrongPassword } from './auth-route.ts'

const noSuchPasskey = 'There is no such passkey, or it is somebody else’s.'

export const passwordOperations = [
  {
    ...authRoute('POST', 'change-password'),
    ...{ id: 'changePassword', access: 'session' },
    summary: 'Change the password of an account',
    body: { json: passwordChangeSchema },
    answers: {
      200: {
        description: 'Other sessions are ended, unless the request says otherwise.',
        json: changedPasswordSchema,
        headers: cookie,
      },
    },
    refusals: { 400: `${wrongPassword} ${passwordRule}`, 401: noSession },
  },
  {
    ...authRoute('POST', 'verify-password'),
    ...{ id: 'verifyPassword', access: 'session' },
    summary: 'Ask whether a password is that of the account',
    description: 'Before a device is told to make a passkey that would then be refused.',
    body: { json: passwordProofSchema },
    answers: done,
    refusals: { 400: wrongPassword, 401: noSession },
  },
  {
    ...authRoute('POST', 'request-password-reset'),
    ...{ id: 'askForNewPassword', access: 'anybody' },
    summary: 'Ask for a letter that leads to a new password',
    description: 'The answer is the same whether the address is known or not.',
    body: { json: passwordResetRequestSchema },
    answers: done,
    refusals: { 400: 'A field is wrong, or this server sends no mail (`NO_MAIL_SERVER`).' },
  },
  {
    ...authRoute('POST', 'reset-password'),
    ...{ id: 'resetPassword', access: 'anybody' },
    summary: 'Choose a new password by the token of a letter',
    body: { json: passwordResetSchema },
    answers: { 200: { description: 'Every session is ended.', json: authDoneSchema } },
    refusals: { 400: `The token is wrong or too old. ${passwordRule}` },
  },
  {
    ...authRoute('GET', 'passkey/generate-register-options'),
    ...{ id: 'beginPasskey', access: 'session' },
    summary: 'Begin to make a passkey',
    answers: {
      200: {
        description: 'For the browser’s `navigator.credentials.create`.',
        json: passkeyOptionsSchema,
        headers: cookie,
      },
    },
    refusals: { 401: noSession, 403: 'A guest has no account to sign in to.' },
  },
  {
    ...authRoute('POST', 'passkey/verify-registration'),
    ...{ id: 'makePasskey', access: 'session' },
    summary: 'Make a passkey',
    body: { json: passkeyRegistrationSchema },
    answers: { 200: { description: 'The passkey.', json: passkeySchema } },
    refusals: {
      400: `${wrongPassword} Or the challenge was not met.`,
      401: noSession,
      403: 'A guest has no account to sign in to.',
      500: 'The browser’s answer could not be read.',
    },
  },
  {
    ...authRoute('GET', 'passkey/generate-authenticate-options'),
    ...{ id: 'beginPasskeySignIn', access: 'anybody' },
    summary: 'Begin to sign in by a passkey',
    answers: {
      200: {
        description: 'For the browser’s `navigator.credentials.get`.',
        json: passkeyOptionsSchema,
        headers: cookie,
      },
    },
  },
  {
    ...authRoute('POST', 'passkey/verify-authentication'),
    ...{ id: 'signInByPasskey', access: 'anybody' },
    summary: 'Sign in by a passkey',
    body: { json: passkeySignInSchema },
    answers: { 200: { description: 'A session.', json: passkeySignedInSchema, headers: cookie } },
    refusals: { 400: 'The challenge was not met.', 401: 'The passkey is not known here.' },
  },
  {
    ...authRoute('GET', 'passkey/list-user-passkeys'),
    ...{ id: 'listPasskeys', access: 'session' },
    summary: 'List the person’s passkeys',
    answers: {
      200: { description: 'Without anything that opens a door.', json: passkeyListSchema },
    },
    refusals: { 401: noSession },
  },
  {
    ...authRoute('POST', 'passkey/update-passkey'),
    ...{ id: 'renamePasskey', access: 'session' },
    summary: 'Rename a passkey',
    body: { json: passkeyNameSchema },
    answers: { 200: { description: 'The passkey.', json: renamedPasskeySchema } },
    refusals: { 400: 'A field is wrong.', 401: noSession, 404: noSuchPasskey },
  },
  {
    ...authRoute('POST', 'passkey/delete-passkey'),
    ...{ id: 'removePasskey', access: 'session' },
    summary: 'Remove a passkey',
    body: { json: passkeyRemovalSchema },
    answers: done,
    refusals: { 400: 'A field is wrong.', 401: noSession, 404: noSuchPasskey },
  },
] as const satisfies readonly Operation[]
