import { ProblemAnswer } from '../http/problem-response.ts'
import { readWebhookUrl, type UrlRefusal } from './read-webhook-url.ts'

const words: Record<UrlRefusal, string> = {
  no_url: 'Give a whole address, like https://example.org/plans.',
  not_https: 'Give an address with https://.',
  has_credentials: 'Leave user and password out of the address; messages are signed instead.',
  port: 'Use port 443 or 8443.',
  private: 'This address is in a private network, where this server sends nothing.',
}

/** The plain spelling of an address that somebody wants to be told at, or a pointer to what is wrong with it. */
export function requireWebhookUrl(written: string, allowsPrivate: boolean): string {
  const read = readWebhookUrl(written, allowsPrivate)
  if ('url' in read) return read.url
  throw new ProblemAnswer('invalid_request', 'Some fields of the body are wrong.', {
    reason: `webhook_url_${read.refusal}`,
    errors: [{ pointer: '/url', detail: words[read.refusal] }],
  })
}
