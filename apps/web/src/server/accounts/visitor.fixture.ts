import type { Authentication } from '../authentication.ts'
import { clientHeader } from '../http/client-address.ts'

const origin = 'http://127.0.0.1:3000'

export type Answered = { status: number; headers: Headers; body: Record<string, unknown> }

/** A browser with cookies of its own that talks to the authentication alone, from an address of the internet. */
export type Visitor = {
  post(route: string, body?: object): Promise<Answered>
  get(path: string): Promise<Answered>
}

export function createVisitor(
  authentication: Authentication,
  headers: Record<string, string> = {},
): Visitor {
  const jar = new Map<string, string>()
  const send = async (path: string, init: RequestInit) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await authentication.handler(
      new Request(new URL(path, origin), {
        redirect: 'manual',
        ...init,
        headers: {
          origin,
          host: '127.0.0.1:3000',
          'content-type': 'application/json',
          [clientHeader]: '203.0.113.7',
          ...headers,
          ...(cookie === '' ? {} : { cookie }),
        },
      }),
    )
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const text = await response.text()
    const body = text.startsWith('{') || text === 'null' ? JSON.parse(text) : {}
    return { status: response.status, headers: response.headers, body: body ?? {} }
  }
  return {
    post: (route, body = {}) =>
      send(`/api/auth/${route}`, { method: 'POST', body: JSON.stringify(body) }),
    get: (path) => send(path, { method: 'GET' }),
  }
}
