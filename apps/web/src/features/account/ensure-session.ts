'use client'

import { createProblem } from '@zero-sum/contracts'
import { RequestFailed } from '../../lib/request-json.ts'
import { authClient } from './auth-client.ts'

/** Makes sure that somebody is signed in: whoever is, or else a new guest. Throws {@link RequestFailed}. */
export async function ensureSession(): Promise<void> {
  const current = await authClient.getSession()
  if (current.data !== null) return
  const guest = await authClient.signIn.anonymous()
  if (guest.error !== null)
    throw new RequestFailed(
      createProblem(
        'unavailable',
        'A guest session could not be started. Try again in a moment; your answers are still here.',
      ),
    )
}
