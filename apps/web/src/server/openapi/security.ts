import { sessionCookies } from '../../features/account/session-cookie.ts'
import type { Access, Method } from './operation.ts'

export const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookies[0],
    description: `The cookie of a guest or an account. Over HTTPS its name is \`${sessionCookies[1]}\`. Requests that change something and have an \`Origin\` have to come from our own pages.`,
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'zs_…',
    description:
      'A key of a person. With the scope `read` it may `GET` and `HEAD`; `write` brings `read` with it and may do the rest. It manages no account.',
  },
  internalSecret: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `INTERNAL_API_SECRET` that web and workers were started with.',
  },
  metricsToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `METRICS_TOKEN` of the process that is asked.',
  },
} as const

/** Which of them open an operation; with an empty list nobody need say who they are. */
export function securityOf(access: Access, method: Method): Record<string, string[]>[] {
  switch (access) {
    case 'anybody':
      return []
    case 'person':
      return [{ session: [] }, { apiKey: [method === 'GET' ? 'read' : 'write'] }]
    case 'session':
    case 'operator':
      return [{ session: [] }]
    case 'worker':
      return [{ internalSecret: [] }]
    case 'scraper':
      return [{ metricsToken: [] }]
  }
}
