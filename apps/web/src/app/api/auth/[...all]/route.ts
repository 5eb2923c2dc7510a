import { toNextJsHandler } from 'better-auth/next-js'
import { getRuntime } from '../../../../server/runtime.ts'

/** Sign-up, sign-in, guest sessions and account deletion: the authentication library's own routes. */
export const { GET, POST } = toNextJsHandler((request: Request) =>
  getRuntime().authentication.handler(request),
)
