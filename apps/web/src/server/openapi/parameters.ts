import { accessTokenPattern, revisionSchema } from '@zero-sum/contracts'
import { personReferenceSchema } from '@zero-sum/contracts/operator'
import { z } from 'zod'

/** A part of an address or a header, by its schema. */
export type Parameter = {
  schema: z.ZodType
  description: string
  isRequired?: boolean
  example?: string
}

const secret = z.string().regex(accessTokenPattern)

/** What stands in the curly brackets of paths. */
export const pathParameters = {
  planId: { schema: z.uuid(), description: 'A plan of the person’s own.' },
  jobId: { schema: z.uuid(), description: 'A job of the person’s own; to an operator, anybody’s.' },
  revision: { schema: revisionSchema, description: 'A version of the plan.' },
  memberId: { schema: z.uuid(), description: 'A member of the person’s household.' },
  recipeId: {
    schema: z.string(),
    description: 'A recipe, as `GET /api/recipes` names it.',
    example: 'vegan-hemp-raspberry-porridge',
  },
  date: { schema: z.iso.date(), description: 'A day of the person’s own calendar.' },
  keyId: { schema: z.uuid(), description: 'A key, as `GET /api/keys` names it.' },
  webhookId: { schema: z.uuid(), description: 'A webhook, as `GET /api/webhooks` names it.' },
  deliveryId: { schema: z.uuid(), description: 'A delivery to that webhook.' },
  sessionId: { schema: z.string(), description: 'A session, as `GET /api/sessions` names it.' },
  share: {
    schema: z.union([secret, z.uuid()]),
    description: 'To read, the secret of a link; to end it, its id.',
  },
  invitation: { schema: secret, description: 'The secret of an invitation.' },
  token: { schema: secret, description: 'The secret of a calendar feed.' },
  reference: { schema: personReferenceSchema, description: 'A person, as operators know them.' },
} satisfies Record<string, Parameter>
export type PathParameterName = keyof typeof pathParameters

/** Headers of requests that some routes look at, beside the language and who is asking. */
export const requestHeaders = {
  'Idempotency-Key': {
    schema: z.string().min(1).max(255),
    description:
      'A name of yours for this request, best a UUID. A repeat with the same name gets the first answer and makes no second job.',
  },
  'If-None-Match': {
    schema: z.string(),
    description: 'The `ETag` of an earlier answer: where nothing has changed, 304 without a body.',
  },
  'Last-Event-ID': {
    schema: z.string().regex(/^\d+$/),
    description: 'The number of the last event that was seen. Browsers send it by themselves.',
  },
} satisfies Record<string, Parameter>
export type RequestHeaderName = keyof typeof requestHeaders
