import { type AuthAnswer, askAuth, callAuth } from './call-auth.ts'

/** Whether this browser can hand passkeys to a page: Chrome 129, Firefox 119, Safari 18.4 and later can. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

/** What came of asking a device: `NOT_GIVEN` where its owner said no, or said nothing in time. */
const notGiven: AuthAnswer = { ok: false, status: 0, code: 'PASSKEY_NOT_GIVEN' }
const alreadyThere: AuthAnswer = { ok: false, status: 0, code: 'PASSKEY_ALREADY_THERE' }

/** Signs in by a passkey that the device or the password manager offers. */
export async function signInByPasskey(): Promise<AuthAnswer> {
  const asked = await askAuth('passkey/generate-authenticate-options')
  if (!asked.ok) return asked
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    asked.value as PublicKeyCredentialRequestOptionsJSON,
  )
  const response = await navigator.credentials.get({ publicKey }).catch(() => null)
  if (response === null) return notGiven
  return callAuth('passkey/verify-authentication', { response })
}

/**
 * Has the device make a passkey for whoever is signed in; the password, if they have one, proves that it is them. It is looked at
 * first, since a passkey that the server refuses would stay on the device.
 */
export async function makePasskey(name: string, password: string | undefined): Promise<AuthAnswer> {
  const proved =
    password === undefined ? undefined : await callAuth('verify-password', { password })
  if (proved?.ok === false) return proved
  const asked = await askAuth('passkey/generate-register-options')
  if (!asked.ok) return asked
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    asked.value as PublicKeyCredentialCreationOptionsJSON,
  )
  try {
    const response = await navigator.credentials.create({ publicKey })
    if (response === null) return notGiven
    return await callAuth('passkey/verify-registration', {
      ...{ response, name },
      ...(password === undefined ? {} : { password }),
    })
  } catch (thrown) {
    // The device holds one of this account already (Web Authentication, 5.1.3).
    const isThere = thrown instanceof DOMException && thrown.name === 'InvalidStateError'
    return isThere ? alreadyThere : notGiven
  }
}
