import { describe, expect, it } from 'vitest'
import { readWebhookUrl } from './read-webhook-url.ts'

describe('the address of a webhook', () => {
  it('is https on the ports of https, in its plain spelling', () => {
    const spellings = {
      'https://Example.org': 'https://example.org/',
      'https://example.org:443/a?b=c#d': 'https://example.org/a?b=c',
      'https://example.org:8443/a': 'https://example.org:8443/a',
    }
    for (const [written, url] of Object.entries(spellings))
      expect(readWebhookUrl(written, false)).toEqual({ url })
  })

  it('is refused with a reason', () => {
    const refused = {
      nonsense: 'no_url',
      'ftp://example.org/': 'no_url',
      'file:///etc/passwd': 'no_url',
      'http://example.org/': 'not_https',
      'https://user:word@example.org/': 'has_credentials',
      'https://example.org:6379/': 'port',
      'https://example.org:22/': 'port',
      'https://127.0.0.1/': 'private',
      'https://0x7f.1/': 'private',
      'https://2130706433/': 'private',
      'https://[::1]/': 'private',
      'https://[::ffff:10.0.0.1]/': 'private',
      'https://169.254.169.254/latest': 'private',
      'https://localhost/': 'private',
      'https://printer.local/': 'private',
      'https://metadata.google.internal./': 'private',
    }
    for (const [written, refusal] of Object.entries(refused))
      expect(readWebhookUrl(written, false), written).toEqual({ refusal })
  })

  it('may be at home, over plain HTTP, where the operator allows it; but not where other services sit', () => {
    for (const written of [
      'http://192.168.1.5:8123/ring',
      'http://localhost/',
      'https://nas.local/',
    ])
      expect(readWebhookUrl(written, true), written).toEqual({ url: written })
    expect(readWebhookUrl('http://192.168.1.1:22/', true)).toEqual({ refusal: 'port' })
    expect(readWebhookUrl('http://169.254.169.254/', true)).toEqual({ refusal: 'private' })
    expect(readWebhookUrl('http://user@192.168.1.1/', true)).toEqual({ refusal: 'has_credentials' })
  })
})
