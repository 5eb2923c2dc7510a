import createFetchClient, { type Client, type Middleware } from 'openapi-fetch'
import { fetchAgain } from './fetch-again.ts'
import { type FollowOptions, followJob, type JobEvent } from './follow-job.ts'
import type { paths } from './generated/api.ts'

export type ApiClientOptions = {
  /** Where the server is: `http://localhost:3000`. */
  baseUrl: string
  /** A key of the person, `zs_…`. Without one the calls go out as a stranger’s, or with what `fetch` adds. */
  apiKey?: string
  /** The language of sentences, where the person has not chosen one: `en` or `de`. */
  language?: string
  /** In place of the platform’s, to keep cookies for instance. */
  fetch?: (request: Request) => Promise<Response>
}

export type ApiClient = Client<paths> & {
  /** The events of a job until it has ended, whatever breaks on the way. */
  followJob(jobId: string, options?: FollowOptions): AsyncGenerator<JobEvent>
}

/**
 * A typed caller of the API: `api.GET('/api/plan/{planId}', { params: … })`. A call that is safe to repeat is repeated when the
 * connection breaks or the server is away; asking for a plan is made safe by an `Idempotency-Key`, unless the caller gives one.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { baseUrl, apiKey, language, fetch = (request) => globalThis.fetch(request) } = options
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: (request) => fetchAgain(request, fetch),
    headers: {
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
  })
  client.use(nameRequests)
  return Object.assign(client, {
    followJob: (jobId: string, follow: FollowOptions = {}) => followJob(client, jobId, follow),
  })
}

const named = new Set(['/api/plan/generate', '/api/plan/jobs/{jobId}/retry'])

const nameRequests: Middleware = {
  onRequest({ request, schemaPath }) {
    if (request.method === 'POST' && named.has(schemaPath) && !request.headers.has(keyHeader))
      request.headers.set(keyHeader, crypto.randomUUID())
    return request
  },
}

const keyHeader = 'idempotency-key'
