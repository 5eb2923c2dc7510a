import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { hashWebhookSecret, knowsSecret, signMessage, webhookSecret } from './webhook-secret.ts'

const authSecret = 'a secret of this test alone'

describe('a secret', () => {
  it('is always the same for a webhook and its number, and different for any other', () => {
    const id = randomUUID()
    const secret = webhookSecret(authSecret, id, 1)
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(webhookSecret(authSecret, id, 1)).toBe(secret)
    const others = [
      webhookSecret(authSecret, id, 2),
      webhookSecret(authSecret, randomUUID(), 1),
      webhookSecret('another secret of ours', id, 1),
    ]
    expect(new Set([secret, ...others]).size).toBe(4)
  })

  it('is known again by its hash, and not when the server has another', () => {
    const id = randomUUID()
    const kept = {
      id,
      secretNo: 3,
      secretHash: hashWebhookSecret(webhookSecret(authSecret, id, 3)),
    }
    expect(knowsSecret(authSecret, kept)).toBe(true)
    expect(knowsSecret('another secret of ours', kept)).toBe(false)
  })
})

describe('a signature', () => {
  const id = randomUUID()
  const secret = webhookSecret(authSecret, id, 1)
  const body = JSON.stringify({ type: 'plan.completed', note: 'ü' })
  const timestampS = Math.floor(Date.now() / 1000)
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestampS),
    'webhook-signature': signMessage(secret, { id, timestampS, body }),
  }

  it('is what the specification’s own library verifies', () => {
    expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'plan.completed', note: 'ü' })
  })

  it('fits nothing else', () => {
    const other = new Webhook(webhookSecret(authSecret, id, 2))
    expect(() => other.verify(body, headers)).toThrow()
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
    expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'x' })).toThrow()
  })
})
