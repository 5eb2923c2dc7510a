import { findOperator } from '@zero-sum/database'
import { headers } from 'next/headers'
import { cache } from 'react'
import { findSession } from '../../server/http/find-person.ts'
import { getRuntime } from '../../server/runtime.ts'

/** Whether the visitor of this page is an operator now; where nobody can look, they are none. */
export const isOperatorHere = cache(async (): Promise<boolean> => {
  const visitor = await headers()
  const runtime = getRuntime()
  const signedIn = await findSession(visitor, runtime).catch(() => undefined)
  if (signedIn === undefined) return false
  const found = await findOperator(runtime.database, signedIn.session.id).catch(() => undefined)
  return found !== undefined
})
