import { createApiClient } from '@zero-sum/api-client'
import type { Page } from 'playwright-core'
import type { Caller } from './client.ts'

/** Calls the API from a page, as the person whose browser it is. */
export function callFrom(page: Page): Caller {
  const send = (method: string, path: string, given: [string, string][], text: string | null) =>
    page.evaluate(
      async ({ method, path, given, text }) => {
        const response = await fetch(path, { method, headers: given, body: text })
        const { status } = response
        return { status, headers: [...response.headers], text: await response.text() }
      },
      { method, path, given, text },
    )
  return {
    api: createApiClient({
      baseUrl: 'http://page.internal',
      async fetch(request) {
        const { pathname, search } = new URL(request.url)
        const text = await request.text()
        const given = [...request.headers]
        const answer = await send(request.method, pathname + search, given, text || null)
        const body = answer.text === '' ? null : answer.text
        return new Response(body, { status: answer.status, headers: answer.headers })
      },
    }),
    async call(method, path, body, headers) {
      const given = [...new Headers({ 'content-type': 'application/json', ...headers })]
      const text = body === undefined ? null : JSON.stringify(body)
      const answer = await send(method, path, given, text)
      return { ...answer, headers: new Headers(answer.headers), body: JSON.parse(answer.text) }
    },
  }
}
