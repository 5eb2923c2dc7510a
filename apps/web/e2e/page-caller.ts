import type { Page } from 'playwright-core'
import type { Caller } from './client.ts'

/** Calls the API from a page, as the person whose browser it is. */
export function callFrom(page: Page): Caller {
  return {
    async call(method, path, body, headers) {
      const given = [...new Headers({ 'content-type': 'application/json', ...headers })]
      const request = {
        method,
        path,
        given,
        text: body === undefined ? null : JSON.stringify(body),
      }
      const answer = await page.evaluate(async ({ method, path, given, text }) => {
        const response = await fetch(path, { method, headers: given, body: text })
        const { status } = response
        return { status, headers: [...response.headers], text: await response.text() }
      }, request)
      return { ...answer, headers: new Headers(answer.headers), body: JSON.parse(answer.text) }
    },
  }
}
