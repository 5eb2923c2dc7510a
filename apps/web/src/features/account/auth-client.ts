'use client'

import { anonymousClient } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'

/** Signing in and out, through better-auth's own routes under `/api/auth`. */
export const authClient = createAuthClient({ plugins: [anonymousClient()] })
