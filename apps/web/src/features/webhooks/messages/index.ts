import { de } from './de.ts'
import { en } from './en.ts'

export const webhookWords = { name: 'webhooks', en, de } as const
export type WebhookKey = keyof typeof en
