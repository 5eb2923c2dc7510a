'use client'

import { callApi } from '../../lib/call-api.ts'

/** Makes sure that somebody is signed in: whoever is, or else a new guest. Throws `CallFailed`. */
export async function ensureSession(): Promise<void> {
  if ((await callApi<unknown>('/api/auth/get-session')) !== null) return
  await callApi('/api/auth/sign-in/anonymous', { method: 'POST', body: {} })
}
